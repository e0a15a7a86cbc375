package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scrfindings.api.audit.Unaudited;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.Receipt;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.store.RowPosition;

/** The documents of a review: upload and list. */
@Path("/api/v1/reviews")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewDocumentsResource {

    private final ReviewStore reviews;
    private final DocumentStore documents;
    private final CaseCodes codes;
    private final UploadedFiles files;
    private final ListCursor cursors;
    private final Caller caller;

    ReviewDocumentsResource(
            ReviewStore reviews,
            DocumentStore documents,
            CaseCodes codes,
            UploadedFiles files,
            ListCursor cursors,
            Caller caller) {
        this.reviews = reviews;
        this.documents = documents;
        this.codes = codes;
        this.files = files;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/documents")
    @Unaudited("asked again and again while documents are read; it tells how far, and no passage")
    @Operation(operationId = "listDocuments", summary = "The documents of a review, in the order of their arrival")
    public Page<DocumentView> list(UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        visible(id);
        return cursors.page(documents.ofReview(
                id, caller.viewer(), cursors.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit)));
    }

    @POST
    @Path("/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.BOARD, Roles.CURATOR})
    @Operation(
            operationId = "uploadDocument",
            summary = "Upload a document; it is kept at once and read in the background")
    @APIResponseSchema(value = DocumentView.class, responseCode = "202")
    @APIResponse(
            responseCode = "200",
            description = "The review has these bytes already; the document that they are",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "409", description = "The review is with the curators, or published")
    @APIResponse(responseCode = "413", description = "The file is too large")
    public Response upload(UUID id, @RestForm("file") FileUpload file, @RestForm("kind") String kind)
            throws IOException {
        ReviewView review = visible(id);
        if (!caller.actsFor(review.details().localBody())) {
            throw Problems.forbidden("This review belongs to another local body.");
        }
        codes.checkKind(kind);
        return switch (documents.receive(id, files.read(file, Optional.ofNullable(kind)))) {
            case Receipt.Kept kept -> answer(Response.Status.ACCEPTED, kept.document());
            case Receipt.AlreadyThere there -> answer(Response.Status.OK, there.document());
            case Receipt.Closed closed ->
                throw Problems.conflict(
                        "wrong-state",
                        "The review is %s and takes no more documents.".formatted(closed.reviewStatus()));
        };
    }

    private static Response answer(Response.Status status, DocumentView document) {
        return Response.status(status)
                .location(URI.create("/api/v1/documents/" + document.id()))
                .entity(document)
                .build();
    }

    private ReviewView visible(UUID id) {
        return reviews.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("review"));
    }
}
