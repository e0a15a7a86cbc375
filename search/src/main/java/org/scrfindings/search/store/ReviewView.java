package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** A review as it is shown. */
public record ReviewView(UUID id, @JsonUnwrapped ReviewDetails details, String status, Instant createdAt) {

    static ReviewView of(Review review) {
        return new ReviewView(review.id, review.details(), review.status.code(), review.createdAt);
    }
}
