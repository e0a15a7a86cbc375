package org.scrfindings.api.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.scrfindings.api.audit.Unaudited;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.store.DocumentStatus;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.visibility.Viewer;

/** One document: how far it has been read, its text, its bytes. */
@Path("/api/v1/documents/{id}")
@Tag(name = "Documents", description = "Documents as uploaded, and how far they have been read.")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    private static final byte[] NOTHING = {};

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final DocumentStore documents;
    private final Caller caller;

    DocumentsResource(DocumentStore documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    /** How far a document has been read. */
    public record Progress(UUID id, String status, float progress) {
        static Progress of(DocumentView document) {
            return new Progress(document.id(), document.status(), document.progress());
        }

        boolean finished() {
            return status.equals(DocumentStatus.READY.code()) || status.equals(DocumentStatus.FAILED.code());
        }
    }

    @GET
    @Unaudited("asked again and again while a document is read; it tells how far, and no passage")
    @Operation(
            operationId = "getDocument",
            summary = "A document, how far it has been read, its sections and its problems")
    public DocumentView get(UUID id) {
        return visible(id, caller.viewer());
    }

    @GET
    @Path("/events")
    @Unaudited("it tells how far a document is read, and no passage")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "streamDocumentEvents",
            summary = "Changes of a document's status and progress as they happen, until it is ready or failed")
    public Multi<Progress> events(UUID id) {
        Viewer viewer = caller.viewer();
        visible(id, viewer);
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> Progress.of(visible(id, viewer)))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN_LOOKS)
                .whilst(progress -> !progress.finished())
                .skip()
                .repetitions();
    }

    @GET
    @Path("/text")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(
            operationId = "getDocumentText",
            summary =
                    "The extracted text; every start and end in this API is a UTF-16 offset into it, and redacted words"
                            + " are as many blocks (U+2588)")
    public String text(UUID id) {
        DocumentView document = visible(id, caller.viewer());
        return documents
                .text(id, caller.viewer())
                .orElseThrow(() -> Problems.conflict(
                        "not-read", "The document has no text: it is %s.".formatted(document.status())));
    }

    /** As a download of no particular type, so that no browser ever runs what a document may contain. */
    @GET
    @Path("/original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getDocumentOriginal",
            summary = "The bytes as they were uploaded; of a document in which words are redacted for curators alone")
    @APIResponse(responseCode = "200", description = "The file, as a download of no particular type")
    @APIResponse(responseCode = "403", description = "Words of the document are redacted")
    public Response original(UUID id) {
        DocumentView document = visible(id, caller.viewer());
        Viewer viewer = caller.viewer();
        if (!documents.isOriginalShown(id, viewer)) {
            throw Problems.of(
                            Status.FORBIDDEN,
                            "redacted-original",
                            "Words of this document are redacted; the file is for curators alone. Read its text instead.")
                    .build();
        }
        String name =
                URLEncoder.encode(document.filename(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok((StreamingOutput) out -> write(id, viewer, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }

    private void write(UUID id, Viewer viewer, OutputStream out) throws IOException {
        long written = 0;
        byte[] piece;
        do {
            piece = documents.original(id, viewer, written).orElse(NOTHING);
            out.write(piece);
            written += piece.length;
        } while (piece.length == DocumentStore.PIECE);
    }

    private DocumentView visible(UUID id, Viewer viewer) {
        return documents.find(id, viewer).orElseThrow(() -> Problems.notFound("document"));
    }
}
