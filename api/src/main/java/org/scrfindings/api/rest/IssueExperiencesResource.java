package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.experience.ExperienceCounts;
import org.scrfindings.search.experience.ExperienceStore;
import org.scrfindings.search.experience.ExperienceView;
import org.scrfindings.search.experience.SubmittedExperience;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/** What people from the field know of an issue, apart from what reports say. */
@Path("/api/v1/issues/{code}/experiences")
@Tag(name = "Practice", description = "What people from the field know of issues, apart from what reports say.")
@Produces(MediaType.APPLICATION_JSON)
public class IssueExperiencesResource {

    private final ExperienceStore experiences;
    private final ExperienceReader reader;
    private final ListCursor cursors;
    private final Caller caller;

    IssueExperiencesResource(ExperienceStore experiences, ExperienceReader reader, ListCursor cursors, Caller caller) {
        this.experiences = experiences;
        this.reader = reader;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** An issue and what people from the field know of it. */
    public record IssueExperiences(
            Codebook.Issue issue, ExperienceCounts counts, List<ExperienceView> items, String next) {}

    /** What became of an experience that was sent: it waits for a curator. */
    public record Received(UUID id, String status) {}

    @POST
    @RolesAllowed({Roles.BOARD, Roles.RESEARCHER, Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
    @Operation(
            operationId = "addExperience",
            summary = "Say whether an issue is familiar, why it happens and what helped; a curator looks at it first")
    @APIResponseSchema(value = Received.class, responseCode = "202")
    @APIResponse(responseCode = "404", description = "The codebook has no such issue")
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for another experience")
    public Response add(
            String code, ExperienceBody body, @HeaderParam("Idempotency-Key") Optional<String> idempotencyKey) {
        Codebook.Issue issue = reader.issue(code);
        SubmittedExperience kept = experiences
                .submit(reader.read(issue.code(), body), caller.name(), IdempotencyKey.check(idempotencyKey))
                .orElseThrow(IdempotencyKey::reused);
        return Response.accepted(new Received(kept.id(), kept.status())).build();
    }

    @GET
    @Operation(
            operationId = "listIssueExperiences",
            summary = "What people from the field say about an issue, as far as curators have accepted it")
    @APIResponseSchema(IssueExperiences.class)
    @APIResponse(responseCode = "404", description = "The codebook has no such issue")
    public IssueExperiences list(String code, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        Codebook.Issue issue = reader.issue(code);
        Page<ExperienceView> page = cursors.page(experiences.accepted(
                issue.code(), cursors.read(cursor, ReviewPosition::parse), FindingQueryReader.limit(limit)));
        return new IssueExperiences(issue, experiences.counts(issue.code()), page.items(), page.next());
    }
}
