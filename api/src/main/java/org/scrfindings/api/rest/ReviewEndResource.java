package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.store.ReviewCalendar;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.store.Withdrawal;
import org.scrfindings.search.visibility.Today;

/** From when and until when a review is there. */
@Path("/api/v1/reviews")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewEndResource {

    private final ReviewStore reviews;
    private final ReviewCalendar calendar;
    private final Withdrawal withdrawal;
    private final Today today;
    private final Caller caller;

    ReviewEndResource(ReviewStore reviews, ReviewCalendar calendar, Withdrawal withdrawal, Today today, Caller caller) {
        this.reviews = reviews;
        this.calendar = calendar;
        this.withdrawal = withdrawal;
        this.today = today;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}/dates")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR})
    @Operation(
            operationId = "setReviewDates",
            summary =
                    "Say from which day a review may be public, and on which it is withdrawn; what is missing is no date")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(responseCode = "409", description = "The review is withdrawn, or public already")
    @APIResponse(responseCode = "412", description = "Somebody else changed the review in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response setDates(UUID id, DatesBody body, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ReviewView review = ownToChange(id);
        OptionalInt version = IfMatch.read(ifMatch, review.version());
        if (body == null) {
            throw Problems.invalidField("body", "Send a JSON object with embargoUntil and retainUntil.");
        }
        return switch (calendar.change(id, version, body.read(today.date()), caller.name())) {
            case ReviewCalendar.Change.Kept kept ->
                Response.ok(kept.review())
                        .tag(String.valueOf(kept.review().version()))
                        .build();
            case ReviewCalendar.Change.Overtaken overtaken ->
                throw IfMatch.changed("Somebody else changed this in the meantime. Read it again.");
            case ReviewCalendar.Change.WrongState wrong ->
                throw Problems.conflict(
                        "wrong-state",
                        "The review is %s and cannot be put under an embargo any more.".formatted(wrong.status()));
        };
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR})
    @Operation(
            operationId = "withdrawReview",
            summary =
                    "Withdraw a review for good: its documents and findings are deleted, and a tombstone with the reason stays")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(responseCode = "409", description = "The review is withdrawn already")
    public ReviewView withdraw(UUID id, WhyBody why) {
        ownToChange(id);
        return StepAnswer.of(withdrawal.withdraw(
                id,
                caller.name(),
                WhyBody.required(why, "Say why the review is withdrawn; everyone will read it, so name nobody.")));
    }

    /** A board has its review in its own hands until it hands it in. */
    private ReviewView ownToChange(UUID id) {
        ReviewView review = reviews.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("review"));
        if (!caller.actsFor(review.details().localBody())) {
            throw Problems.forbidden("This review belongs to another local body.");
        }
        if (!caller.decides() && !review.status().matches("draft|returned")) {
            throw Problems.forbidden("The review is %s; ask a curator.".formatted(review.status()));
        }
        return review;
    }
}
