package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A review as it is shown. Of a withdrawn one its identifier, when and why it was withdrawn is left; the rest of its
 * details is for those who see everything.
 *
 * @param publishesOn the day on which it becomes public by itself; null where nobody has decided so
 * @param version counts what was done to it; in quotation marks it is the ETag, for {@code If-Match}
 */
public record ReviewView(
        UUID id,
        @JsonUnwrapped ReviewDetails details,
        String status,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate publishesOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) Withdrawal withdrawal,
        int version) {

    /** When a review was withdrawn, and why. */
    public record Withdrawal(Instant at, String reason) {}

    static ReviewView of(Review review) {
        return of(review, review.details());
    }

    /** What everyone sees of a withdrawn review. */
    static ReviewView tombstone(Review review) {
        return of(review, ReviewDetails.NONE);
    }

    private static ReviewView of(Review review, ReviewDetails details) {
        return new ReviewView(
                review.id,
                details,
                review.status.code(),
                review.createdAt,
                review.releaseDecidedBy == null ? null : review.embargoUntil,
                review.withdrawnAt == null ? null : new Withdrawal(review.withdrawnAt, review.withdrawalReason),
                review.version);
    }
}
