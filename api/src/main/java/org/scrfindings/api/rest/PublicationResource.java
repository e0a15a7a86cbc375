package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.store.Publication;
import org.scrfindings.search.store.ReturnPlaces;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;

/** The way of a review from draft to publication. */
@Path("/api/v1/reviews")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

    private final ReviewStore reviews;
    private final Publication publication;
    private final ReturnPlaces places;
    private final Caller caller;

    PublicationResource(ReviewStore reviews, Publication publication, ReturnPlaces places, Caller caller) {
        this.reviews = reviews;
        this.publication = publication;
        this.places = places;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR})
    @Operation(operationId = "submitReview", summary = "Hand a review to the curators")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(responseCode = "409", description = "The review is not a draft, or a document is still being read")
    public ReviewView submit(UUID id) {
        ReviewView review = visible(id);
        if (!caller.actsFor(review.details().localBody())) {
            throw Problems.forbidden("This review belongs to another local body.");
        }
        return StepAnswer.of(publication.submit(id, caller.name()));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "returnReview",
            summary =
                    "Return a review to its local body, with reasons, and the code and place of each thing to put right")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(responseCode = "409", description = "The review is not with the curators")
    public ReviewView giveBack(UUID id, ReturnBody body) {
        visible(id);
        if (body == null || body.reasons() == null || body.reasons().isBlank()) {
            throw Problems.invalidField("reasons", "Say what the local body should put right.");
        }
        return StepAnswer.of(publication.giveBack(id, caller.name(), body.reasons(), body.read(id, places)));
    }

    @POST
    @Path("/{id}/clearance")
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "clearReview",
            summary = "Say that a submitted review is fit for publication; it may also be published without this step")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(
            responseCode = "409",
            description =
                    "The review is not submitted, or words that may identify someone are not decided; each is named")
    public ReviewView clear(UUID id) {
        visible(id);
        return StepAnswer.of(publication.clear(id, caller.name()));
    }

    @POST
    @Path("/{id}/sign-off")
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "signOffReview",
            summary =
                    "Say that you tried to find out from a review whom it is about, as someone with a motive would, and could"
                            + " not; lapses when its words change")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(responseCode = "409", description = "The review is not with the curators")
    public ReviewView signOff(UUID id, WhyBody tried) {
        visible(id);
        return StepAnswer.of(publication.signOff(
                id, caller.name(), WhyBody.required(tried, "Say what you tried, in a sentence or two.")));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "publishReview",
            summary = "Publish a submitted or cleared review; under an embargo it is cleared, and published on the day")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(
            responseCode = "409",
            description =
                    "The review is not with the curators, a second person has not signed it off, or words that may"
                            + " identify someone are not decided; each is named")
    public ReviewView publish(UUID id) {
        visible(id);
        return StepAnswer.of(publication.publish(id, caller.name()));
    }

    private ReviewView visible(UUID id) {
        return reviews.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("review"));
    }
}
