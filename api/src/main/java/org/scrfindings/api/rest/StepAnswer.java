package org.scrfindings.api.rest;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import org.scrfindings.search.store.DisclosureView;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.store.Step;

/** What is answered to somebody who takes a review a step further. */
final class StepAnswer {

    private StepAnswer() {}

    /** The review as it is now; a problem where the step was not taken. */
    static ReviewView of(Step step) {
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
            case Step.NotSignedOff not ->
                throw Problems.conflict(
                        "not-signed-off",
                        "A second curator is to look at the review first, as someone would who wants to find out whom it is"
                                + " about, and to sign it off as it now stands.");
            case Step.SamePerson same ->
                throw Problems.conflict(
                        "same-person", "You signed this review off yourself; somebody else is to publish it.");
            case Step.Unchecked unchecked -> throw unchecked(unchecked);
            case Step.OpenDisclosures open -> throw openDisclosures(open.disclosures());
        };
    }

    private static RuntimeException unchecked(Step.Unchecked unchecked) {
        return Problems.of(
                        Status.CONFLICT,
                        "unchecked-documents",
                        "%d documents could not be checked for words that may identify someone."
                                .formatted(unchecked.documents().size()))
                .with("documents", unchecked.documents())
                .build();
    }

    private static RuntimeException openDisclosures(List<DisclosureView> open) {
        return Problems.of(
                        Status.CONFLICT,
                        "open-disclosures",
                        "Words that may identify someone are not decided: %d. Decide about each of them first."
                                .formatted(open.size()))
                .with("disclosures", open.stream().map(StepAnswer::place).toList())
                .build();
    }

    /** Where it is, not what it says: problems reach logs. */
    private static Map<String, Object> place(DisclosureView d) {
        return Map.of("id", d.id(), "documentId", d.documentId(), "type", d.type(), "page", d.page());
    }
}
