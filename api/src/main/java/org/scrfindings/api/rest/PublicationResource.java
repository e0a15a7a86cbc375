package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.store.DisclosureView;
import org.scrfindings.search.store.Publication;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.store.Step;

/** The way of a review from draft to publication. */
@Path("/api/v1/reviews")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

    private final ReviewStore reviews;
    private final Publication publication;
    private final Caller caller;

    PublicationResource(ReviewStore reviews, Publication publication, Caller caller) {
        this.reviews = reviews;
        this.publication = publication;
        this.caller = caller;
    }

    /** Why a review is returned. */
    public record Reasons(String reasons) {}

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR})
    @Operation(operationId = "submitReview", summary = "Hand a review to the curators")
    @APIResponse(responseCode = "409", description = "The review is not a draft, or a document is still being read")
    public ReviewView submit(UUID id) {
        ReviewView review = visible(id);
        if (!caller.actsFor(review.details().localBody())) {
            throw Problems.forbidden("This review belongs to another local body.");
        }
        return answer(publication.submit(id, caller.name()));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Roles.CURATOR)
    @Operation(operationId = "returnReview", summary = "Return a review to its local body, with reasons")
    @APIResponse(responseCode = "409", description = "The review is not submitted")
    public ReviewView giveBack(UUID id, Reasons reasons) {
        visible(id);
        if (reasons == null || reasons.reasons() == null || reasons.reasons().isBlank()) {
            throw Problems.invalidField("reasons", "Say what the local body should put right.");
        }
        return answer(publication.giveBack(id, caller.name(), reasons.reasons()));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Roles.CURATOR)
    @Operation(operationId = "publishReview", summary = "Publish a submitted review")
    @APIResponse(
            responseCode = "409",
            description =
                    "The review is not submitted, or words that may identify someone are not decided; each is named")
    public ReviewView publish(UUID id) {
        visible(id);
        return answer(publication.publish(id, caller.name()));
    }

    private static ReviewView answer(Step step) {
        return switch (step) {
            case Step.Taken taken -> taken.review();
            case Step.WrongState wrong ->
                throw Problems.conflict(
                        "wrong-state",
                        "The review is %s; this step is for a review that is %s."
                                .formatted(wrong.status(), String.join(" or ", wrong.wanted())));
            case Step.StillReading reading ->
                throw Problems.conflict(
                        "still-reading",
                        "%d documents are still being read. Try again when they are ready."
                                .formatted(reading.documents()));
            case Step.Unchecked unchecked ->
                throw Problems.of(
                                Status.CONFLICT,
                                "unchecked-documents",
                                "%d documents could not be checked for words that may identify someone."
                                        .formatted(unchecked.documents().size()))
                        .with("documents", unchecked.documents())
                        .build();
            case Step.OpenDisclosures open -> throw openDisclosures(open.disclosures());
        };
    }

    private static HttpProblem openDisclosures(List<DisclosureView> open) {
        return Problems.of(
                        Status.CONFLICT,
                        "open-disclosures",
                        "Words that may identify someone are not decided: %d. Decide about each of them first."
                                .formatted(open.size()))
                .with(
                        "disclosures",
                        open.stream().map(PublicationResource::place).toList())
                .build();
    }

    /** Where it is, not what it says: problems reach logs. */
    private static Map<String, Object> place(DisclosureView d) {
        return Map.of("id", d.id(), "documentId", d.documentId(), "type", d.type(), "page", d.page());
    }

    private ReviewView visible(UUID id) {
        return reviews.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("review"));
    }
}
