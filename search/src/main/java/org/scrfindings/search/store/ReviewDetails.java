package org.scrfindings.search.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a local body says of its review. Codes are from the codebook's {@code case} and have been checked before.
 *
 * @param completedOn ISO, as precise as known: {@code 2013-03-12}, {@code 2013-03} or {@code 2013}
 * @param publishedOn like {@code completedOn}
 * @param embargoUntil the first day, {@code 2026-03-01}, on which it may be public; null where any day will do
 * @param retainUntil the day on which it is withdrawn by itself; null where it stays
 */
public record ReviewDetails(
        String title,
        String localBody,
        String reviewType,
        String outcome,
        List<String> harm,
        String ageBand,
        String methodology,
        Integer incidentYear,
        String completedOn,
        String publishedOn,
        String embargoUntil,
        String retainUntil) {

    /** What is said of a review of which nothing is to be said. */
    static final ReviewDetails NONE =
            new ReviewDetails(null, null, null, null, null, null, null, null, null, null, null, null);

    public ReviewDetails {
        harm = harm == null ? List.of() : List.copyOf(harm);
    }

    public ReviewDetails withLocalBody(String body) {
        return new ReviewDetails(
                title,
                body,
                reviewType,
                outcome,
                harm,
                ageBand,
                methodology,
                incidentYear,
                completedOn,
                publishedOn,
                embargoUntil,
                retainUntil);
    }

    /** Year of the incident; where it was not given, the year in which the review was completed or published; or null. */
    public Integer year() {
        return incidentYear != null
                ? incidentYear
                : Stream.of(completedOn, publishedOn)
                        .filter(d -> d != null)
                        .map(d -> Integer.valueOf(d.substring(0, 4)))
                        .findFirst()
                        .orElse(null);
    }
}
