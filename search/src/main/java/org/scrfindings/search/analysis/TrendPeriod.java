package org.scrfindings.search.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.scrfindings.search.query.InvalidQueryException;
import org.scrfindings.search.store.ReviewFacts;

/** By what time findings are counted. */
public enum TrendPeriod {
    /** The year of the review: that of the incident, or where it was not given, of completion or publication. */
    YEAR("year", "document.review.year") {
        @Override
        String of(ReviewFacts review) {
            return review.year() == null ? null : review.year().toString();
        }

        @Override
        List<String> between(String first, String last) {
            return IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(last))
                    .mapToObj(String::valueOf)
                    .toList();
        }
    },

    /** The quarter of publication, or where it was not given, of completion: {@code 2014-Q2}. */
    QUARTER("quarter", "document.review.quarter") {
        @Override
        String of(ReviewFacts review) {
            return review.quarter();
        }

        @Override
        List<String> between(String first, String last) {
            return IntStream.rangeClosed(number(first), number(last))
                    .mapToObj(n -> n / 4 + "-Q" + (n % 4 + 1))
                    .toList();
        }

        private static int number(String quarter) {
            return Integer.parseInt(quarter.substring(0, 4)) * 4 + (quarter.charAt(6) - '1');
        }
    };

    private final String parameter;
    private final String field;

    TrendPeriod(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }

    public String parameter() {
        return parameter;
    }

    /** Its field in the index. */
    String field() {
        return field;
    }

    /** When a review was; null where that is not known. */
    abstract String of(ReviewFacts review);

    /** All from one to another. */
    abstract List<String> between(String first, String last);

    /** All from the earliest to the latest, so that a period in which there is nothing is seen. */
    List<String> spanning(Collection<String> found) {
        return found.isEmpty()
                ? List.of()
                : between(
                        found.stream().min(String::compareTo).orElseThrow(),
                        found.stream().max(String::compareTo).orElseThrow());
    }

    /**
     * @throws InvalidQueryException where there is no such period
     */
    public static TrendPeriod of(String parameter) {
        return Arrays.stream(values())
                .filter(p -> p.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> new InvalidQueryException("period", "It may be year or quarter."));
    }
}
