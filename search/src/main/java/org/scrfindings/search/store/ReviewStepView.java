package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A step in a review's history as it is shown.
 *
 * @param status that the review was in after it
 * @param signOff whether it is a motivated-intruder sign-off, which leaves the status as it is
 * @param points what a returned review is to put right, each with its code and place
 */
public record ReviewStepView(
        Instant at,
        String actor,
        String status,
        String reason,
        boolean signOff,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReturnPoint> points) {

    static ReviewStepView of(ReviewStep s) {
        return new ReviewStepView(s.at, s.actor, s.status.code(), s.reason, s.signOff, s.points);
    }
}
