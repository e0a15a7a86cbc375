package org.scrfindings.search.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.scrfindings.search.store.ReviewDetails;
import org.scrfindings.search.store.ReviewView;

/** Which reviews are meant: the part of a question that speaks of reviews and not of findings. */
public final class ReviewFilter {

    private static final Set<FindingAxis> AXES = EnumSet.of(
            FindingAxis.REVIEW_TYPE,
            FindingAxis.LOCAL_BODY,
            FindingAxis.OUTCOME,
            FindingAxis.HARM,
            FindingAxis.AGE_BAND,
            FindingAxis.YEAR,
            FindingAxis.REVIEW_ID);

    private final Map<FindingAxis, Set<String>> filters;
    private final Map<FindingAxis, Set<String>> exclusions;

    private ReviewFilter(FindingQuery query) {
        filters = query.filters();
        exclusions = query.exclusions();
    }

    /** @throws InvalidQueryException where the question speaks of findings */
    public static ReviewFilter of(FindingQuery query) {
        query.text().ifPresent(text -> refuse("q"));
        query.since().ifPresent(time -> refuse("since"));
        query.filters().keySet().forEach(axis -> refuseOther(axis, ""));
        query.exclusions().keySet().forEach(axis -> refuseOther(axis, "not_"));
        return new ReviewFilter(query);
    }

    private static void refuseOther(FindingAxis axis, String prefix) {
        if (!AXES.contains(axis)) {
            refuse(prefix + axis.parameter());
        }
    }

    private static void refuse(String parameter) {
        throw new InvalidQueryException(
                parameter,
                "Findings have this, and reviews do not. Reviews are chosen by %s."
                        .formatted(String.join(", ", parameters())));
    }

    /** The parameters by which reviews are chosen. */
    public static List<String> parameters() {
        return AXES.stream()
                .map(FindingAxis::parameter)
                .flatMap(p -> Stream.of(p, "not_" + p))
                .toList();
    }

    public boolean admits(ReviewView review) {
        return filters.entrySet().stream().allMatch(f -> hasAny(review, f.getKey(), f.getValue()))
                && exclusions.entrySet().stream().noneMatch(f -> hasAny(review, f.getKey(), f.getValue()));
    }

    private static boolean hasAny(ReviewView review, FindingAxis axis, Set<String> codes) {
        return values(review, axis).filter(Objects::nonNull).anyMatch(codes::contains);
    }

    private static Stream<String> values(ReviewView review, FindingAxis axis) {
        ReviewDetails details = review.details();
        return switch (axis) {
            case REVIEW_TYPE -> Stream.of(details.reviewType());
            case LOCAL_BODY -> Stream.ofNullable(details.localBody());
            case OUTCOME -> Stream.ofNullable(details.outcome());
            case HARM -> details.harm().stream();
            case AGE_BAND -> Stream.ofNullable(details.ageBand());
            case YEAR -> Stream.ofNullable(details.year()).map(String::valueOf);
            case REVIEW_ID -> Stream.of(review.id().toString());
            default -> Stream.empty();
        };
    }
}
