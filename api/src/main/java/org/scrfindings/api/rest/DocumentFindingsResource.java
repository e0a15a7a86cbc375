package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.store.Decider;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.FindingEdits;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.Rearranged;
import org.scrfindings.search.store.Rearrangement;

/** A person's hand on what was read out of a document: findings put right, or the document read again. */
@Path("/api/v1/documents/{id}")
@Tag(name = "Coding")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentFindingsResource {

    private final DocumentStore documents;
    private final FindingEdits edits;
    private final RearrangementReader reader;
    private final Caller caller;

    DocumentFindingsResource(DocumentStore documents, FindingEdits edits, RearrangementReader reader, Caller caller) {
        this.documents = documents;
        this.edits = edits;
        this.reader = reader;
        this.caller = caller;
    }

    /** The findings that were made. */
    public record MadeFindings(List<FindingView> items) {}

    @POST
    @Path("/findings")
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "rearrangeFindings",
            summary = "Put findings in the place of others: add, take out, merge or split, all or nothing")
    @APIResponse(
            responseCode = "201",
            description = "The findings that were made",
            content = @Content(schema = @Schema(implementation = MadeFindings.class)))
    @APIResponse(
            responseCode = "200",
            description = "Findings were taken out and none made",
            content = @Content(schema = @Schema(implementation = MadeFindings.class)))
    @APIResponse(responseCode = "409", description = "The document is not read, or has such a finding already")
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed a finding that was to be replaced in the meantime")
    public Response rearrange(UUID id, RearrangementBody body) {
        visible(id);
        Rearrangement wanted = reader.read(body);
        Decider by = Reason.of(caller.name(), body.reason());
        return switch (edits.rearrange(id, wanted, by)) {
            case Rearranged.Done done ->
                Response.status(done.findings().isEmpty() ? Status.OK : Status.CREATED)
                        .entity(new MadeFindings(done.findings()))
                        .build();
            case Rearranged.Changed changed ->
                throw IfMatch.changed("Somebody else changed the finding %s in the meantime. Read it again."
                        .formatted(changed.finding()));
            case Rearranged.AlreadyThere there ->
                throw Problems.conflict(
                        "already-there",
                        "The document has this very passage already, as the finding %s. Replace it, or correct its codes."
                                .formatted(there.finding()));
            case Rearranged.NotRead not ->
                throw Problems.conflict("not-read", "The document has no text: it is %s.".formatted(not.status()));
        };
    }

    @POST
    @Path("/reading")
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "readDocumentAgain",
            summary = "Read a document again, also one that failed or was not checked; what people decided stays")
    @APIResponse(
            responseCode = "202",
            description = "The document, which waits to be read",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "409", description = "The review is published")
    public Response readAgain(UUID id) {
        visible(id);
        DocumentView document = documents
                .readAgain(id)
                .orElseThrow(() -> Problems.conflict(
                        "wrong-state",
                        "The review is published. A document is read again before publication, so that what it may"
                                + " bring to light is decided about first."));
        return Response.accepted(document)
                .location(URI.create("/api/v1/documents/" + id))
                .build();
    }

    private void visible(UUID id) {
        documents.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("document"));
    }
}
