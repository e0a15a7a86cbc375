package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.project.ProjectChange;
import org.scrfindings.search.project.ProjectStatus;
import org.scrfindings.search.project.ProjectStore;
import org.scrfindings.search.project.ProjectView;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/** What researchers need documents of restricted kinds for: requested, approved, refused, ended. */
@Path("/api/v1/projects")
@Tag(
        name = "Projects",
        description =
                "For what, by whom and how long documents of restricted kinds may be read. Without a project that is"
                        + " approved and within its dates a researcher sees what the public sees.")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {

    private final ProjectStore projects;
    private final ListCursor cursors;
    private final Caller caller;

    ProjectsResource(ProjectStore projects, ListCursor cursors, Caller caller) {
        this.projects = projects;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "requestProject", summary = "Ask to read documents of restricted kinds for a purpose")
    @APIResponseSchema(value = ProjectView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for another request")
    public Response request(ProjectBody body, @HeaderParam("Idempotency-Key") Optional<String> idempotencyKey) {
        if (body == null) {
            throw Problems.invalidField("body", "Say title, purpose, from and until.");
        }
        ProjectView project = projects.request(body.read(), caller.name(), IdempotencyKey.check(idempotencyKey))
                .orElseThrow(IdempotencyKey::reused);
        return Response.created(URI.create("/api/v1/projects/" + project.id()))
                .entity(project)
                .build();
    }

    @GET
    @RolesAllowed({Roles.RESEARCHER, Roles.CURATOR, Roles.ADMIN})
    @Operation(
            operationId = "listProjects",
            summary = "Projects, the latest request first: a researcher's own, for curators and administrators all")
    public Page<ProjectView> list(
            @Parameter(description = "requested, approved, refused or ended; all where it is missing") @RestQuery
                    Optional<String> status,
            @RestQuery Optional<String> limit,
            @RestQuery Optional<String> cursor) {
        Optional<ProjectStatus> wanted = status.map(s -> ProjectStatus.of(s)
                .orElseThrow(() -> Problems.invalid(
                        "status", "It may be one of %s.".formatted(String.join(", ", ProjectStatus.codes())))));
        Optional<String> own = caller.decides() ? Optional.empty() : Optional.of(caller.name());
        return cursors.page(projects.list(
                new ProjectStore.Wanted(own, wanted),
                cursors.read(cursor, ReviewPosition::parse),
                FindingQueryReader.limit(limit)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.RESEARCHER, Roles.CURATOR, Roles.ADMIN})
    @Operation(operationId = "getProject", summary = "One project and what was decided about it")
    public ProjectView get(UUID id) {
        return visible(id);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
    @Operation(operationId = "approveProject", summary = "Open documents of restricted kinds to a project")
    @APIResponseSchema(ProjectView.class)
    @APIResponse(responseCode = "409", description = "The project is not requested, or its last day has passed")
    public ProjectView approve(UUID id, WhyBody why) {
        visible(id);
        return answer(projects.approve(id, caller.name(), WhyBody.orNothing(why)));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
    @Operation(operationId = "refuseProject", summary = "Refuse a project, with the reason")
    @APIResponseSchema(ProjectView.class)
    @APIResponse(responseCode = "409", description = "The project is not requested")
    public ProjectView refuse(UUID id, WhyBody why) {
        visible(id);
        return answer(
                projects.refuse(id, caller.name(), WhyBody.required(why, "Say why these documents are not opened.")));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Roles.RESEARCHER, Roles.CURATOR, Roles.ADMIN})
    @Operation(operationId = "endProject", summary = "End an approved project before its time, with the reason")
    @APIResponseSchema(ProjectView.class)
    @APIResponse(responseCode = "409", description = "The project is not approved")
    public ProjectView end(UUID id, WhyBody why) {
        visible(id);
        return answer(projects.end(id, caller.name(), WhyBody.required(why, "Say why the project ends.")));
    }

    private static ProjectView answer(ProjectChange change) {
        return switch (change) {
            case ProjectChange.Made made -> made.project();
            case ProjectChange.WrongState wrong ->
                throw Problems.conflict(
                        "wrong-state",
                        "The project is %s; this step is for a project that is %s."
                                .formatted(wrong.status(), wrong.wanted()));
            case ProjectChange.Over over ->
                throw Problems.conflict(
                        "project-over", "The project's last day has passed. Its researcher may ask for a new one.");
        };
    }

    private ProjectView visible(UUID id) {
        return projects.find(id)
                .filter(p -> caller.decides() || p.researcher().equals(caller.name()))
                .orElseThrow(() -> Problems.notFound("project"));
    }
}
