package org.scrfindings.api.web.projects;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.Refusal;
import org.scrfindings.search.project.ProjectStore;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.visibility.Visibility;

/** A researcher asks to read documents of restricted kinds. */
@Path("/projects/new")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed(Roles.RESEARCHER)
public class NewProjectPage {

    private final ProjectStore projects;
    private final AxisCodes codes;
    private final Frames frames;
    private final Caller caller;

    NewProjectPage(ProjectStore projects, AxisCodes codes, Frames frames, Caller caller) {
        this.projects = projects;
        this.codes = codes;
        this.frames = frames;
        this.caller = caller;
    }

    /** A kind of document that can be asked for. */
    public record Kind(String code, String label, boolean chosen) {}

    public record View(NewProjectForm given, List<Kind> kinds, Refusal refusal) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance newProject(View view, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        NewProjectForm empty = new NewProjectForm();
        empty.request = UUID.randomUUID().toString();
        return page(empty, Refusal.NONE);
    }

    @POST
    @Operation(hidden = true)
    public Response ask(@BeanParam NewProjectForm sent) {
        try {
            if (sent.kinds == null || sent.kinds.isEmpty()) {
                return refused(sent, new Refusal("kinds", "Choose at least one kind of document."));
            }
            return projects.request(sent.body().read(), caller.name(), Optional.ofNullable(sent.request))
                    .map(project -> Response.seeOther(URI.create("/projects/" + project.id()))
                            .build())
                    .orElseGet(() -> refused(
                            sent, Refusal.of("This form has asked for another project already. Open it anew.")));
        } catch (HttpProblem problem) {
            return refused(sent, Refusal.of(problem));
        }
    }

    private Response refused(NewProjectForm sent, Refusal why) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(sent, why))
                .build();
    }

    private TemplateInstance page(NewProjectForm given, Refusal refusal) {
        List<Kind> kinds = Visibility.RESTRICTED_KINDS.stream()
                .map(kind -> new Kind(kind, codes.label(FindingAxis.DOCUMENT_KIND, kind), given.asksFor(kind)))
                .toList();
        return Templates.newProject(new View(given, kinds, refusal), frames.of("Ask for documents", "projects"));
    }
}
