package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.store.DisclosureStore;
import org.scrfindings.search.store.DisclosureView;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.ReviewStatus;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;

/** The way of a review from draft to publication. */
@Path("/api/v1/reviews/{id}")
@Tag(name = "Publication")
public class PublicationResource {

    private final ReviewStore reviews;
    private final DocumentStore documents;
    private final DisclosureStore disclosures;
    private final Caller caller;

    PublicationResource(ReviewStore reviews, DocumentStore documents, DisclosureStore disclosures, Caller caller) {
        this.reviews = reviews;
        this.documents = documents;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    /** Why a review is returned. */
    public record Reasons(String reasons) {}

    @POST
    @Path("/submission")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR})
    @Operation(summary = "Hand a review to the curators")
    @APIResponse(responseCode = "409", description = "The review is not a draft, or a document is still being read")
    public ReviewView submit(UUID id) {
        ReviewView review = visible(id);
        if (!caller.actsFor(review.details().localBody())) {
            throw Problems.forbidden("This review belongs to another local body.");
        }
        List<DocumentView> unread = documents.ofReview(id, caller.viewer()).stream()
                .filter(d -> !d.finished())
                .toList();
        if (!unread.isEmpty()) {
            throw Problems.conflict(
                    "still-reading",
                    "%d documents are still being read. Try again when they are ready.".formatted(unread.size()));
        }
        return step(review, Set.of(ReviewStatus.DRAFT, ReviewStatus.RETURNED), ReviewStatus.SUBMITTED, "");
    }

    @POST
    @Path("/return")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Return a review to its local body, with reasons")
    public ReviewView giveBack(UUID id, Reasons reasons) {
        if (reasons == null || reasons.reasons() == null || reasons.reasons().isBlank()) {
            throw Problems.invalid("reasons", "Say what the local body should put right.");
        }
        return step(visible(id), Set.of(ReviewStatus.SUBMITTED), ReviewStatus.RETURNED, reasons.reasons());
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Publish a submitted review")
    @APIResponse(
            responseCode = "409",
            description =
                    "The review is not submitted, or words that may identify someone are not decided; each is named")
    public ReviewView publish(UUID id) {
        ReviewView review = visible(id);
        List<DisclosureView> open = disclosures.openHigh(id);
        if (!open.isEmpty()) {
            throw Problems.of(
                            Status.CONFLICT,
                            "open-disclosures",
                            "%d passages may identify someone. Accept or redact each of them first."
                                    .formatted(open.size()))
                    .with(
                            "disclosures",
                            open.stream().map(PublicationResource::place).toList())
                    .build();
        }
        refuseUnchecked(id);
        return step(review, Set.of(ReviewStatus.SUBMITTED), ReviewStatus.PUBLISHED, "");
    }

    /** A check that broke off found nothing; that is not the same as nothing being there. */
    private void refuseUnchecked(UUID id) {
        List<UUID> unchecked = documents.ofReview(id, caller.viewer()).stream()
                .filter(d -> d.problems().stream().anyMatch(p -> p.stage().equals("disclose")))
                .map(DocumentView::id)
                .toList();
        if (!unchecked.isEmpty()) {
            throw Problems.of(
                            Status.CONFLICT,
                            "unchecked-documents",
                            "%d documents could not be checked for words that may identify someone. Upload them anew."
                                    .formatted(unchecked.size()))
                    .with("documents", unchecked)
                    .build();
        }
    }

    /** Where it is, not what it says: problems reach logs. */
    private static Map<String, Object> place(DisclosureView d) {
        return Map.of("id", d.id(), "documentId", d.documentId(), "type", d.type(), "page", d.page());
    }

    private ReviewView step(ReviewView review, Set<ReviewStatus> from, ReviewStatus to, String reason) {
        return reviews.step(review.id(), from, to, caller.name(), reason)
                .orElseThrow(() -> Problems.conflict(
                        "wrong-state",
                        "The review is %s; only a review that is %s can become %s."
                                .formatted(
                                        review.status(),
                                        String.join(
                                                " or ",
                                                from.stream()
                                                        .map(ReviewStatus::code)
                                                        .sorted()
                                                        .toList()),
                                        to.code())));
    }

    private ReviewView visible(UUID id) {
        return reviews.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("review"));
    }
}
