package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks whether a review may become public. For use inside a store's transaction that holds the review. */
@ApplicationScoped
class GateCheck {

    private final Documents documents;
    private final DisclosureStore disclosures;
    private final GateSettings settings;

    GateCheck(Documents documents, DisclosureStore disclosures, GateSettings settings) {
        this.documents = documents;
        this.disclosures = disclosures;
        this.settings = settings;
    }

    Optional<Step> stillReading(Review review) {
        long reading = documents.find("review.id", review.id).stream()
                .filter(d -> !d.status.isFinal())
                .count();
        return reading > 0 ? Optional.of(new Step.StillReading((int) reading)) : Optional.empty();
    }

    /** What keeps its words from being public, if anything does. */
    Optional<Step> words(Review review) {
        return stillReading(review).or(() -> openDisclosures(review)).or(() -> unchecked(review));
    }

    private Optional<Step> openDisclosures(Review review) {
        List<DisclosureView> open = disclosures.openHigh(review.id);
        return open.isEmpty() ? Optional.empty() : Optional.of(new Step.OpenDisclosures(open));
    }

    /** A check that broke off found nothing; that is not the same as nothing being there. */
    private Optional<Step> unchecked(Review review) {
        List<UUID> unchecked = documents.find("review.id", review.id).stream()
                .filter(d -> d.problems.stream().anyMatch(p -> p.stage().equals("disclose")))
                .map(d -> d.id)
                .toList();
        return unchecked.isEmpty() ? Optional.empty() : Optional.of(new Step.Unchecked(unchecked));
    }

    /** Whether the second person is missing, where there must be one. */
    Optional<Step> secondPerson(Review review, String publisher) {
        if (!settings.secondPerson()) {
            return Optional.empty();
        }
        if (review.signedOffBy == null) {
            return Optional.of(new Step.NotSignedOff());
        }
        return review.signedOffBy.equals(publisher) ? Optional.of(new Step.SamePerson()) : Optional.empty();
    }
}
