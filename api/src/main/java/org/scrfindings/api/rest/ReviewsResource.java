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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewDetails;
import org.scrfindings.search.store.ReviewPosition;
import org.scrfindings.search.store.ReviewStepView;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.store.RowPosition;

/** Reviews: made, listed, shown. */
@Path("/api/v1/reviews")
@Tag(name = "Reviews", description = "Reviews and what was read out of them.")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    private final ReviewStore reviews;
    private final CaseCodes codes;
    private final ListCursor cursors;
    private final Caller caller;

    ReviewsResource(ReviewStore reviews, CaseCodes codes, ListCursor cursors, Caller caller) {
        this.reviews = reviews;
        this.codes = codes;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.BOARD, Roles.CURATOR})
    @Operation(operationId = "createReview", summary = "Keep a new review as a draft")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "A field is missing, or a code is not in the codebook")
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for another review")
    public Response create(ReviewDetails details, @HeaderParam("Idempotency-Key") Optional<String> idempotencyKey) {
        if (details == null) {
            throw Problems.invalidField("body", "The review's details are missing.");
        }
        codes.check(details);
        ReviewDetails own = ofOwnBody(details);
        ReviewView review = reviews.create(own, caller.name(), IdempotencyKey.check(idempotencyKey))
                .orElseThrow(() -> Problems.conflict(
                        "idempotency-key-reused",
                        "This Idempotency-Key was used before for a review with other details."));
        return Response.created(URI.create("/api/v1/reviews/" + review.id()))
                .entity(review)
                .build();
    }

    /** A board's review is its own, whether it says so or not. */
    private ReviewDetails ofOwnBody(ReviewDetails details) {
        if (details.localBody() != null) {
            if (!caller.actsFor(details.localBody())) {
                throw Problems.forbidden("This key belongs to another local body.");
            }
            return details;
        }
        return details.withLocalBody(caller.localBody().orElse(null));
    }

    @GET
    @Operation(operationId = "listReviews", summary = "Reviews, newest first")
    public Page<ReviewView> list(@RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        return cursors.page(reviews.list(
                caller.viewer(), cursors.read(cursor, ReviewPosition::parse), FindingQueryReader.limit(limit)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReview",
            summary = "One review; of a withdrawn one its identifier, and when and why it was withdrawn")
    @APIResponseSchema(ReviewView.class)
    public Response get(UUID id) {
        ReviewView review = reviews.findOrTombstone(id, caller.viewer()).orElseThrow(() -> Problems.notFound("review"));
        return Response.ok(review).tag(String.valueOf(review.version())).build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR, Roles.ADMIN})
    @Operation(
            operationId = "getReviewHistory",
            summary = "The steps that a review has gone through, the first one first")
    public Page<ReviewStepView> history(
            UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        ReviewView review = visible(id);
        if (!caller.seesWorkflowOf(review.details().localBody())) {
            throw Problems.forbidden("A review's history is for its local body, curators and administrators.");
        }
        return cursors.page(
                reviews.history(id, cursors.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit)));
    }

    private ReviewView visible(UUID id) {
        return reviews.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("review"));
    }
}
