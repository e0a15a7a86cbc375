package org.scrfindings.search.store;

import java.util.List;
import java.util.UUID;

/** What reviews are counted by. Fields but the identifier and type may be null. */
public record ReviewFacts(
        UUID id,
        String localBody,
        String reviewType,
        String outcome,
        List<String> harm,
        String ageBand,
        Integer year,
        String quarter) {

    static ReviewFacts of(Review review) {
        return new ReviewFacts(
                review.id,
                review.localBody,
                review.reviewType,
                review.outcome,
                review.harm,
                review.ageBand,
                review.getYear(),
                review.getQuarter());
    }
}
