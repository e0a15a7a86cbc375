package org.scrfindings.api.web.projects;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.api.web.Refusal;
import org.scrfindings.search.project.ProjectChange;
import org.scrfindings.search.project.ProjectStatus;
import org.scrfindings.search.project.ProjectStore;
import org.scrfindings.search.project.ProjectView;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;

/** One project: what for, what was decided about it, and, for whom it is up to, the next decision. */
@Path("/projects/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.RESEARCHER, Roles.CURATOR, Roles.ADMIN})
public class ProjectPage {

    /** As long as the API takes one. */
    private static final int REASON = 1_000;

    private final ProjectStore projects;
    private final AxisCodes codes;
    private final Frames frames;
    private final Caller caller;

    ProjectPage(ProjectStore projects, AxisCodes codes, Frames frames, Caller caller) {
        this.projects = projects;
        this.codes = codes;
        this.frames = frames;
        this.caller = caller;
    }

    /**
     * What the page shows.
     *
     * @param kinds of documents that it opens, in words
     * @param decide whether the reader may approve or refuse it now
     * @param end whether the reader may end it now
     */
    public record View(ProjectView project, List<String> kinds, boolean decide, boolean end, Refusal refusal) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance project(View view, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(UUID id) {
        return page(visible(id), Refusal.NONE);
    }

    @POST
    @Path("/approval")
    @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
    @Operation(hidden = true)
    public Response approve(UUID id, @RestForm Optional<String> reason) {
        ProjectView project = visible(id);
        String why = reason.orElse("").strip();
        return why.length() > REASON ? tooLong(project) : answer(project, projects.approve(id, caller.name(), why));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
    @Operation(hidden = true)
    public Response refuse(UUID id, @RestForm Optional<String> reason) {
        return decided(
                visible(id),
                reason,
                "Say why these documents are not opened.",
                why -> projects.refuse(id, caller.name(), why));
    }

    @POST
    @Path("/end")
    @Operation(hidden = true)
    public Response end(UUID id, @RestForm Optional<String> reason) {
        return decided(visible(id), reason, "Say why the project ends.", why -> projects.end(id, caller.name(), why));
    }

    private Response decided(
            ProjectView project, Optional<String> reason, String ask, Function<String, ProjectChange> decision) {
        String why = reason.orElse("").strip();
        if (why.isEmpty()) {
            return refused(project, new Refusal("reason", ask));
        }
        return why.length() > REASON ? tooLong(project) : answer(project, decision.apply(why));
    }

    private Response tooLong(ProjectView project) {
        return refused(project, new Refusal("reason", "A reason may have %,d characters.".formatted(REASON)));
    }

    private Response answer(ProjectView project, ProjectChange change) {
        return switch (change) {
            case ProjectChange.Made made ->
                Response.seeOther(URI.create("/projects/" + project.id())).build();
            case ProjectChange.WrongState wrong ->
                refused(visible(project.id()), Refusal.of("The project is %s by now.".formatted(wrong.status())));
            case ProjectChange.Over over ->
                refused(
                        project,
                        Refusal.of("The project’s last day has passed. Its researcher may ask for a new one."));
        };
    }

    private Response refused(ProjectView project, Refusal why) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(project, why))
                .build();
    }

    private TemplateInstance page(ProjectView project, Refusal refusal) {
        View view = new View(
                project,
                project.kinds().stream()
                        .map(kind -> codes.label(FindingAxis.DOCUMENT_KIND, kind))
                        .toList(),
                caller.decides() && project.status().equals(ProjectStatus.REQUESTED.code()),
                project.status().equals(ProjectStatus.APPROVED.code()),
                refusal);
        PageAddress asData = new PageAddress("/api/v1/projects/" + project.id(), Map.of());
        return Templates.project(view, frames.of(project.title(), "projects", asData));
    }

    /** A researcher's own, or anyone's for those who decide: others are as if they were not there. */
    private ProjectView visible(UUID id) {
        return projects.find(id)
                .filter(p -> caller.decides() || p.researcher().equals(caller.name()))
                .orElseThrow(NotFoundException::new);
    }
}
