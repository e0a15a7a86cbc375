package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.store.ActionView;
import org.scrfindings.search.store.EventView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewDetails;
import org.scrfindings.search.store.ReviewPosition;
import org.scrfindings.search.store.ReviewRows;
import org.scrfindings.search.store.ReviewStepView;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.store.RowPosition;

/** Reviews and what was read out of them. */
@Path("/api/v1/reviews")
@Tag(name = "Reviews")
public class ReviewsResource {

    private final ReviewStore reviews;
    private final ReviewRows rows;
    private final FindingSearch search;
    private final CaseCodes codes;
    private final Caller caller;

    ReviewsResource(ReviewStore reviews, ReviewRows rows, FindingSearch search, CaseCodes codes, Caller caller) {
        this.reviews = reviews;
        this.rows = rows;
        this.search = search;
        this.codes = codes;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.BOARD, Roles.CURATOR})
    @Operation(summary = "Keep a new review as a draft")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "A field is missing, or a code is not in the codebook")
    public Response create(ReviewDetails details, @HeaderParam("Idempotency-Key") Optional<String> idempotencyKey) {
        if (details == null) {
            throw Problems.invalid("body", "The review's details are missing.");
        }
        codes.check(details);
        ReviewDetails own = ofOwnBody(details);
        ReviewView review = reviews.create(own, caller.name(), idempotencyKey)
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
    @Operation(summary = "Reviews, newest first")
    public Page<ReviewView> list(@RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        Page<ReviewView> page = reviews.list(
                caller.viewer(), ListCursor.read(cursor, ReviewPosition::parse), FindingQueryReader.limit(limit));
        return new Page<>(page.items(), ListCursor.write(page.next()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One review")
    public ReviewView get(UUID id) {
        return visible(id);
    }

    @GET
    @Path("/{id}/findings")
    @Operation(summary = "The findings of a review as they stand in its documents")
    public FindingPage findings(UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        visible(id);
        int size = FindingQueryReader.limit(limit);
        return search.search(FindingQuery.ofReview(id.toString(), size, cursor), caller.viewer());
    }

    @GET
    @Path("/{id}/chronology")
    @Operation(summary = "The rows of a review's chronologies, by date")
    public Page<EventView> chronology(UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        visible(id);
        Page<EventView> page = rows.chronology(
                id, caller.viewer(), ListCursor.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit));
        return new Page<>(page.items(), ListCursor.write(page.next()));
    }

    @GET
    @Path("/{id}/actions")
    @Operation(summary = "The rows of a review's action plans")
    public Page<ActionView> actions(UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        visible(id);
        Page<ActionView> page = rows.actions(
                id, caller.viewer(), ListCursor.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit));
        return new Page<>(page.items(), ListCursor.write(page.next()));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR, Roles.ADMIN})
    @Operation(summary = "The steps that a review has gone through, the first one first")
    public Page<ReviewStepView> history(UUID id) {
        ReviewView review = visible(id);
        if (!caller.seesWorkflowOf(review.details().localBody())) {
            throw Problems.forbidden("A review's history is for its local body, curators and administrators.");
        }
        List<ReviewStepView> steps = reviews.history(id);
        return new Page<>(steps, null);
    }

    private ReviewView visible(UUID id) {
        return reviews.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("review"));
    }
}
