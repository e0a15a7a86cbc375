package org.scrfindings.search.store;

import java.util.List;
import java.util.UUID;

/**
 * What reviews are counted by. Fields but the identifier, type and lists may be null.
 *
 * @param documentKinds of its documents that the viewer sees
 */
public record ReviewFacts(
        UUID id,
        String localBody,
        String reviewType,
        String outcome,
        List<String> harm,
        String ageBand,
        Integer year,
        String quarter,
        List<String> documentKinds) {

    static ReviewFacts of(Review review, List<String> documentKinds) {
        return new ReviewFacts(
                review.id,
                review.localBody,
                review.reviewType,
                review.outcome,
                review.harm,
                review.ageBand,
                review.getYear(),
                review.getQuarter(),
                documentKinds);
    }
}
