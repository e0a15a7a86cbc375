package org.scrfindings.api.web.projects;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.scrfindings.api.rest.ProjectBody;

/** What the form for a new project sends. A field that was left empty comes as an empty text. */
public class NewProjectForm {

    @RestForm
    String title;

    @RestForm
    String purpose;

    @RestForm
    String from;

    @RestForm
    String until;

    @RestForm
    List<String> kinds;

    /** Tells a form that is sent twice from two that are alike. */
    @RestForm
    String request;

    public String title() {
        return text(title);
    }

    public String purpose() {
        return text(purpose);
    }

    public String from() {
        return text(from);
    }

    public String until() {
        return text(until);
    }

    public String request() {
        return text(request);
    }

    private static String text(String sent) {
        return sent == null ? "" : sent;
    }

    boolean asksFor(String kind) {
        return kinds != null && kinds.contains(kind);
    }

    /** As programs send it. */
    ProjectBody body() {
        return new ProjectBody(title, purpose, from, until, kinds);
    }
}
