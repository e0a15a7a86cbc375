package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.experience.ExperienceStatus;
import org.scrfindings.search.experience.ExperienceStore;
import org.scrfindings.search.experience.Moderated;
import org.scrfindings.search.experience.Moderation;
import org.scrfindings.search.experience.SubmittedExperience;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/** What people from the field have sent, for curators to decide about. */
@Path("/api/v1/experiences")
@Tag(name = "Practice")
@Produces(MediaType.APPLICATION_JSON)
public class ExperiencesResource {

    private final ExperienceStore experiences;
    private final ListCursor cursors;
    private final Caller caller;

    ExperiencesResource(ExperienceStore experiences, ListCursor cursors, Caller caller) {
        this.experiences = experiences;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "listExperiences",
            summary =
                    "What was sent about all issues, what has waited longest first, with words that may identify someone")
    public Page<SubmittedExperience> list(
            @Parameter(description = "pending, accepted or declined; pending where it is missing") @RestQuery
                    Optional<String> status,
            @RestQuery Optional<String> limit,
            @RestQuery Optional<String> cursor) {
        ExperienceStatus wanted = ExperienceStatus.of(status.orElse("pending"))
                .orElseThrow(() -> Problems.invalid(
                        "status", "It may be one of %s.".formatted(String.join(", ", ExperienceStatus.codes()))));
        return cursors.page(experiences.submitted(
                wanted, cursors.read(cursor, ReviewPosition::parse), FindingQueryReader.limit(limit)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.CURATOR)
    @Operation(operationId = "getExperience", summary = "What one person sent")
    @APIResponseSchema(SubmittedExperience.class)
    public Response get(UUID id) {
        return answer(found(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "moderateExperience",
            summary = "Accept or decline what was sent, after changing its words where they might identify someone")
    @APIResponseSchema(SubmittedExperience.class)
    @APIResponse(
            responseCode = "409",
            description = "It has words that may well identify someone; the place of each is named")
    @APIResponse(responseCode = "412", description = "Somebody else decided in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response moderate(UUID id, ModerationBody body, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        SubmittedExperience before = found(id);
        if (body == null) {
            throw Problems.invalidField("status", "It may be accepted or declined.");
        }
        Moderation decision = body.decision();
        OptionalInt version = IfMatch.read(ifMatch, before.version());
        return switch (experiences.moderate(id, version, decision, caller.name())) {
            case Moderated.Kept kept -> answer(kept.experience());
            case Moderated.Overtaken overtaken ->
                throw IfMatch.changed("Somebody else decided in the meantime. Read it again.");
            case Moderated.Identifying identifying ->
                // Where they are, not what they say: problems reach logs.
                throw Problems.of(
                                Status.CONFLICT,
                                "open-disclosures",
                                "Words that may well identify someone would be shown: %d. Change them, or decline."
                                        .formatted(identifying.finds().size()))
                        .with("finds", identifying.finds())
                        .build();
        };
    }

    private SubmittedExperience found(UUID id) {
        return experiences.find(id).orElseThrow(() -> Problems.notFound("experience"));
    }

    private static Response answer(SubmittedExperience experience) {
        return Response.ok(experience).tag(String.valueOf(experience.version())).build();
    }
}
