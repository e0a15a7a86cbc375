package org.scrfindings.api.briefing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import org.scrfindings.search.briefing.Briefing;

/** A briefing as a page of its own, which can be printed and kept: it loads nothing. */
public final class BriefingHtml {

    private BriefingHtml() {}

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance briefing(Briefing briefing, String service);

        private Templates() {}
    }

    /**
     * @param service address that its links begin with
     */
    public static String of(Briefing briefing, URI service) {
        return Templates.briefing(briefing, service.toString().replaceAll("/+$", ""))
                .render();
    }
}
