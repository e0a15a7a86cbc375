package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** A review as it is shown. */
public record ReviewView(UUID id, @JsonUnwrapped ReviewDetails details, String status, Instant createdAt) {

    static ReviewView of(Review review) {
        ReviewDetails details = new ReviewDetails(
                review.title,
                review.localBody,
                review.reviewType,
                review.outcome,
                review.harm,
                review.ageBand,
                review.methodology,
                review.incidentYear,
                review.completedOn,
                review.publishedOn);
        return new ReviewView(review.id, details, review.status.code(), review.createdAt);
    }
}
