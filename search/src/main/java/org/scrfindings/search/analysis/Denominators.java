package org.scrfindings.search.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.store.ReviewFacts;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.visibility.Viewer;

/**
 * How many reviews there are for findings to come from: those of which the viewer sees a document that the question is
 * about. They are reviews and no findings, and under no disclosure control.
 */
@ApplicationScoped
class Denominators {

    private final ReviewStore reviews;

    Denominators(ReviewStore reviews) {
        this.reviews = reviews;
    }

    /** Reviews that have been read and meet a question's filters on reviews, by period; under "" those without one. */
    Map<String, Long> of(FindingQuery query, TrendPeriod period, Viewer viewer) {
        return reviews.read(viewer).stream()
                .filter(r -> meets(query, r))
                .collect(Collectors.groupingBy(r -> period.of(r) == null ? "" : period.of(r), Collectors.counting()));
    }

    private static boolean meets(FindingQuery query, ReviewFacts review) {
        return review.documentKinds().stream().anyMatch(k -> query.admits(FindingAxis.DOCUMENT_KIND, k))
                && query.filters().entrySet().stream().allMatch(f -> values(f.getKey(), review)
                        .map(v -> hasAny(v, f.getValue()))
                        .findFirst()
                        .orElse(true))
                && query.exclusions().entrySet().stream()
                        .noneMatch(f -> values(f.getKey(), review).anyMatch(v -> hasAny(v, f.getValue())));
    }

    private static boolean hasAny(List<String> values, Set<String> codes) {
        return values.stream().anyMatch(codes::contains);
    }

    /** What a review has on an axis; nothing at all where the axis is of findings. */
    private static Stream<List<String>> values(FindingAxis axis, ReviewFacts review) {
        return switch (axis) {
            case REVIEW_ID -> Stream.of(List.of(review.id().toString()));
            case REVIEW_TYPE -> Stream.of(only(review.reviewType()));
            case LOCAL_BODY -> Stream.of(only(review.localBody()));
            case OUTCOME -> Stream.of(only(review.outcome()));
            case HARM -> Stream.of(review.harm());
            case AGE_BAND -> Stream.of(only(review.ageBand()));
            case YEAR ->
                Stream.of(
                        review.year() == null
                                ? List.of()
                                : List.of(review.year().toString()));
            default -> Stream.empty();
        };
    }

    private static List<String> only(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
