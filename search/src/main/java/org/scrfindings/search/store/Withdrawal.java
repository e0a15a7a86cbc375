package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.scrfindings.search.visibility.Visibility;

/**
 * Takes reviews back. Their documents are deleted for good, and at once; what is left is a tombstone with the
 * identifier, the day and the reason, and what was decided. Safe for use by several threads.
 */
@ApplicationScoped
public class Withdrawal {

    private final Reviews reviews;
    private final ReviewSteps steps;
    private final Erasure erasure;
    private final Clock clock;

    Withdrawal(Reviews reviews, ReviewSteps steps, Erasure erasure, Clock clock) {
        this.reviews = reviews;
        this.steps = steps;
        this.erasure = erasure;
        this.clock = clock;
    }

    /**
     * Withdraws a review in whatever state.
     *
     * @param reason for everyone to read
     */
    @Transactional
    public Step withdraw(UUID id, String actor, String reason) {
        Review review = reviews.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (review.status == ReviewStatus.WITHDRAWN) {
            return new Step.WrongState(
                    Visibility.WITHDRAWN,
                    Arrays.stream(ReviewStatus.values())
                            .filter(s -> s != ReviewStatus.WITHDRAWN)
                            .map(ReviewStatus::code)
                            .toList());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        review.status = ReviewStatus.WITHDRAWN;
        review.releaseDecidedBy = null;
        review.withdrawnAt = now;
        review.withdrawalReason = reason;
        erasure.erase(review);
        steps.persist(new ReviewStep(review, now, actor, reason));
        reviews.flush();
        return new Step.Taken(ReviewView.of(review));
    }
}
