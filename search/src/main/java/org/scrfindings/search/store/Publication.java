package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.scrfindings.search.visibility.Today;

/**
 * A review's way from draft to publication. A step looks at the review and takes it while nobody else can add to it, so
 * that nothing becomes public that was not there when the step was decided. Safe for use by several threads.
 */
@ApplicationScoped
public class Publication {

    private final Reviews reviews;
    private final ReviewSteps steps;
    private final Documents documents;
    private final GateCheck gate;
    private final WorkQueue queue;
    private final Clock clock;
    private final Today today;

    Publication(
            Reviews reviews,
            ReviewSteps steps,
            Documents documents,
            GateCheck gate,
            WorkQueue queue,
            Clock clock,
            Today today) {
        this.reviews = reviews;
        this.steps = steps;
        this.documents = documents;
        this.gate = gate;
        this.queue = queue;
        this.clock = clock;
        this.today = today;
    }

    /** Hands a draft or returned review to the curators. */
    @Transactional
    public Step submit(UUID id, String actor) {
        Review review = lock(id);
        if (!review.takesDocuments()) {
            return wrongState(review, ReviewStatus.DRAFT, ReviewStatus.RETURNED);
        }
        review.signedOffBy = null;
        return gate.stillReading(review).orElseGet(() -> take(review, ReviewStatus.SUBMITTED, actor, ""));
    }

    /**
     * Gives a review that is with the curators back to its local body.
     *
     * @param points of documents of this review
     */
    @Transactional
    public Step giveBack(UUID id, String actor, String reasons, List<ReturnPoint> points) {
        Review review = lock(id);
        if (!review.isWithCurators()) {
            return wrongState(review, ReviewStatus.SUBMITTED, ReviewStatus.CLEARED);
        }
        review.releaseDecidedBy = null;
        review.signedOffBy = null;
        review.status = ReviewStatus.RETURNED;
        ReviewStep step = step(review, actor, reasons);
        step.points = points;
        return keep(review, step);
    }

    /** Says that a submitted review, every document of which is read, checked and decided about, may be published. */
    @Transactional
    public Step clear(UUID id, String actor) {
        Review review = lock(id);
        if (review.status != ReviewStatus.SUBMITTED) {
            return wrongState(review, ReviewStatus.SUBMITTED);
        }
        return gate.words(review).orElseGet(() -> take(review, ReviewStatus.CLEARED, actor, ""));
    }

    /** Says that somebody who wanted to find out whom a review is about could not do so from its words as they are. */
    @Transactional
    public Step signOff(UUID id, String actor, String note) {
        Review review = lock(id);
        if (!review.isWithCurators()) {
            return wrongState(review, ReviewStatus.SUBMITTED, ReviewStatus.CLEARED);
        }
        review.signedOffBy = actor;
        ReviewStep step = step(review, actor, note);
        step.signOff = true;
        return keep(review, step);
    }

    /**
     * Publishes a review that is with the curators, every document of which is read, checked and decided about. Under an
     * embargo it is cleared, and published by itself on the day.
     */
    @Transactional
    public Step publish(UUID id, String actor) {
        Review review = lock(id);
        if (!review.isWithCurators()) {
            return wrongState(review, ReviewStatus.SUBMITTED, ReviewStatus.CLEARED);
        }
        return gate.words(review)
                .or(() -> gate.secondPerson(review, actor))
                .orElseGet(() ->
                        review.isUnderEmbargo(today.date()) ? waitForEmbargo(review, actor) : show(review, actor, ""));
    }

    private Step waitForEmbargo(Review review, String actor) {
        review.releaseDecidedBy = actor;
        return take(review, ReviewStatus.CLEARED, actor, "To be published on %s.".formatted(review.embargoUntil));
    }

    /** Publishes a review whose embargo has ended, unless its words have been called in question since. */
    @Transactional
    public Step release(UUID id, String actor) {
        Review review = lock(id);
        if (review.status != ReviewStatus.CLEARED || review.releaseDecidedBy == null) {
            return wrongState(review, ReviewStatus.CLEARED);
        }
        return gate.words(review)
                .or(() -> gate.secondPerson(review, review.releaseDecidedBy))
                .orElseGet(() -> show(review, actor, "The embargo ended."));
    }

    private Step show(Review review, String actor, String reason) {
        review.wasPublished = true;
        review.releaseDecidedBy = null;
        return take(review, ReviewStatus.PUBLISHED, actor, reason);
    }

    private Review lock(UUID id) {
        return reviews.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Step wrongState(Review review, ReviewStatus... wanted) {
        return new Step.WrongState(
                review.status.code(),
                List.of(wanted).stream().map(ReviewStatus::code).toList());
    }

    private Step take(Review review, ReviewStatus to, String actor, String reason) {
        review.status = to;
        if (to == ReviewStatus.PUBLISHED) {
            review.releasedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
        documents.find("review.id = ?1 and status = ?2 order by id", review.id, DocumentStatus.READY).stream()
                .forEach(d -> queue.indexDocument(d.id, Set.of()));
        return keep(review, step(review, actor, reason));
    }

    private ReviewStep step(Review review, String actor, String reason) {
        return new ReviewStep(review, clock.instant().truncatedTo(ChronoUnit.MICROS), actor, reason);
    }

    private Step keep(Review review, ReviewStep step) {
        steps.persist(step);
        reviews.flush();
        return new Step.Taken(ReviewView.of(review));
    }
}
