package org.scrfindings.api.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.DisclosureStore;
import org.scrfindings.search.store.DisclosureView;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.RowPosition;
import org.scrfindings.search.visibility.Viewer;

/** One document: how far it has been read, its text, its bytes, and what in it may identify someone. */
@Path("/api/v1/documents/{id}")
@Tag(name = "Documents")
public class DocumentsResource {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final DocumentStore documents;
    private final DisclosureStore disclosures;
    private final ReviewStore reviews;
    private final Caller caller;

    DocumentsResource(DocumentStore documents, DisclosureStore disclosures, ReviewStore reviews, Caller caller) {
        this.documents = documents;
        this.disclosures = disclosures;
        this.reviews = reviews;
        this.caller = caller;
    }

    /** How far a document has been read. */
    public record Progress(UUID id, String status, float progress) {
        static Progress of(DocumentView document) {
            return new Progress(document.id(), document.status(), document.progress());
        }

        boolean finished() {
            return status.equals("ready") || status.equals("failed");
        }
    }

    @GET
    @Operation(summary = "A document, how far it has been read, its sections and its problems")
    public DocumentView get(UUID id) {
        return visible(id, caller.viewer());
    }

    @GET
    @Path("/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes of a document's status and progress as they happen, until it is ready or failed")
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
    @Operation(summary = "The extracted text; every start and end in this API is a UTF-16 offset into it")
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
    @Operation(summary = "The bytes as they were uploaded")
    public Response original(UUID id) {
        DocumentView document = visible(id, caller.viewer());
        byte[] content = documents.original(id, caller.viewer()).orElseThrow(() -> Problems.notFound("document"));
        String name =
                URLEncoder.encode(document.filename(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("/disclosures")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR, Roles.ADMIN})
    @Operation(summary = "Words that may identify a person, for those who decide about them")
    public Page<DisclosureView> disclosures(
            UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        DocumentView document = visible(id, caller.viewer());
        String body = reviews.find(document.reviewId(), caller.viewer())
                .map(r -> r.details().localBody())
                .orElse(null);
        if (!caller.seesWorkflowOf(body)) {
            throw Problems.forbidden("Disclosures are for the document's local body, curators and administrators.");
        }
        Page<DisclosureView> page = disclosures.ofDocument(
                id, ListCursor.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit));
        return new Page<>(page.items(), ListCursor.write(page.next()));
    }

    private DocumentView visible(UUID id, Viewer viewer) {
        return documents.find(id, viewer).orElseThrow(() -> Problems.notFound("document"));
    }
}
