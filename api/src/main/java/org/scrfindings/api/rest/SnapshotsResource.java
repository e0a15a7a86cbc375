package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.InvalidQueryException;
import org.scrfindings.search.query.WholeQueryReader;
import org.scrfindings.search.snapshot.SnapshotRequest;
import org.scrfindings.search.snapshot.SnapshotStore;
import org.scrfindings.search.snapshot.SnapshotView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/** Answers that are kept as they were, to be cited. */
@Path("/api/v1/snapshots")
@Tag(name = "Snapshots", description = "Answers that are kept as they were, to be cited.")
@Produces(MediaType.APPLICATION_JSON)
public class SnapshotsResource {

    private final SnapshotStore snapshots;
    private final WholeQueryReader questions;
    private final ListCursor cursors;
    private final Caller caller;
    private final UriInfo address;

    SnapshotsResource(
            SnapshotStore snapshots, WholeQueryReader questions, ListCursor cursors, Caller caller, UriInfo address) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.cursors = cursors;
        this.caller = caller;
        this.address = address;
    }

    @POST
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
    @Operation(
            operationId = "makeSnapshot",
            summary = "Keep what a question finds now: what everyone may see, or restricted kinds of document too")
    @APIResponseSchema(value = SnapshotAnswer.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for another snapshot")
    public Response make(SnapshotBody body, @HeaderParam("Idempotency-Key") Optional<String> idempotencyKey) {
        SnapshotView made = snapshots
                .make(request(body), caller.name(), IdempotencyKey.check(idempotencyKey))
                .orElseThrow(IdempotencyKey::reused);
        return Response.created(URI.create("/api/v1/snapshots/" + made.id()))
                .entity(answer(made))
                .build();
    }

    private SnapshotRequest request(SnapshotBody body) {
        if (body == null) {
            throw Problems.invalidField("body", "Send the snapshot's title, and the query that it is to keep.");
        }
        FreeText.required("title", body.title());
        FreeText.length("title", body.title(), FreeText.LINE);
        Map<String, List<String>> asked = body.parameters();
        return new SnapshotRequest(body.title().strip(), asked, query(asked), Boolean.TRUE.equals(body.restricted()));
    }

    private FindingQuery query(Map<String, List<String>> asked) {
        try {
            return questions.read(asked);
        } catch (InvalidQueryException e) {
            throw Problems.invalidField("query." + e.parameter(), e.getMessage());
        }
    }

    @GET
    @Operation(operationId = "listSnapshots", summary = "Snapshots, newest first")
    public Page<SnapshotAnswer> list(@RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        Page<SnapshotView> page = cursors.page(snapshots.list(
                caller.viewer(), cursors.read(cursor, ReviewPosition::parse), FindingQueryReader.limit(limit)));
        return new Page<>(page.items().stream().map(this::answer).toList(), page.next());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSnapshot",
            summary = "A snapshot: its checksums, how to cite it, and what had to go since it was made")
    public SnapshotAnswer get(UUID id) {
        return answer(snapshots.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("snapshot")));
    }

    private SnapshotAnswer answer(SnapshotView snapshot) {
        URI at = address.getBaseUri().resolve("/api/v1/snapshots/" + snapshot.id());
        return new SnapshotAnswer(snapshot, at, SnapshotCitation.text(snapshot, at));
    }
}
