package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A review's way from draft to publication. A step looks at the review and takes it while nobody else can add to it, so
 * that nothing becomes public that was not there when the step was decided. Safe for use by several threads.
 */
@ApplicationScoped
public class Publication {

    private final Reviews reviews;
    private final ReviewSteps steps;
    private final Documents documents;
    private final DisclosureStore disclosures;
    private final WorkQueue queue;
    private final Clock clock;

    Publication(
            Reviews reviews,
            ReviewSteps steps,
            Documents documents,
            DisclosureStore disclosures,
            WorkQueue queue,
            Clock clock) {
        this.reviews = reviews;
        this.steps = steps;
        this.documents = documents;
        this.disclosures = disclosures;
        this.queue = queue;
        this.clock = clock;
    }

    /** Hands a draft or returned review to the curators. */
    @Transactional
    public Step submit(UUID id, String actor) {
        Review review = lock(id);
        if (!review.takesDocuments()) {
            return wrongState(review, ReviewStatus.DRAFT, ReviewStatus.RETURNED);
        }
        int reading = stillReading(id);
        return reading > 0 ? new Step.StillReading(reading) : take(review, ReviewStatus.SUBMITTED, actor, "");
    }

    /** Gives a submitted review back to its local body. */
    @Transactional
    public Step giveBack(UUID id, String actor, String reasons) {
        Review review = lock(id);
        return review.status == ReviewStatus.SUBMITTED
                ? take(review, ReviewStatus.RETURNED, actor, reasons)
                : wrongState(review, ReviewStatus.SUBMITTED);
    }

    /** Publishes a submitted review of which every document is read, checked and decided about. */
    @Transactional
    public Step publish(UUID id, String actor) {
        Review review = lock(id);
        if (review.status != ReviewStatus.SUBMITTED) {
            return wrongState(review, ReviewStatus.SUBMITTED);
        }
        int reading = stillReading(id);
        if (reading > 0) {
            return new Step.StillReading(reading);
        }
        List<DisclosureView> open = disclosures.openHigh(id);
        if (!open.isEmpty()) {
            return new Step.OpenDisclosures(open);
        }
        List<UUID> unchecked = unchecked(id);
        return unchecked.isEmpty() ? take(review, ReviewStatus.PUBLISHED, actor, "") : new Step.Unchecked(unchecked);
    }

    private Review lock(UUID id) {
        return reviews.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Step wrongState(Review review, ReviewStatus... wanted) {
        return new Step.WrongState(
                review.status.code(),
                List.of(wanted).stream().map(ReviewStatus::code).toList());
    }

    private int stillReading(UUID id) {
        return (int) documents.find("review.id", id).stream()
                .filter(d -> !d.status.isFinal())
                .count();
    }

    /** A check that broke off found nothing; that is not the same as nothing being there. */
    private List<UUID> unchecked(UUID id) {
        return documents.find("review.id", id).stream()
                .filter(d -> d.problems.stream().anyMatch(p -> p.stage().equals("disclose")))
                .map(d -> d.id)
                .toList();
    }

    private Step take(Review review, ReviewStatus to, String actor, String reason) {
        review.status = to;
        if (to == ReviewStatus.PUBLISHED) {
            review.releasedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
        steps.persist(new ReviewStep(review.id, clock.instant(), actor, to, reason));
        documents.find("review.id = ?1 and status = ?2 order by id", review.id, DocumentStatus.READY).stream()
                .forEach(d -> queue.indexDocument(d.id, Set.of()));
        return new Step.Taken(ReviewView.of(review));
    }
}
