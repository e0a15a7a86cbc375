package org.scrfindings.benchmarks.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.train.Answer;

/** What is measured: the code axes of the public scorer. */
public enum Measure {
    STAGE("stage, right"),
    PAIRS("pairs, F1"),
    FIRST_ISSUE("issue, first, right"),
    ANY_ISSUE("issue, any, right"),
    REASONS("reasons, F1"),
    THEMES("themes, F1"),
    POLARITY("polarity, right"),
    TYPE("recommendation type, right");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Empty where the passage says nothing on this measure: a finding has no type, one about the system no stage. */
    Optional<Count> count(Answer truth, Answer given) {
        return switch (this) {
            case STAGE -> right(truth.on(Axis.STAGE), given.on(Axis.STAGE));
            case POLARITY -> right(truth.on(Axis.POLARITY), given.on(Axis.POLARITY));
            case TYPE -> right(truth.on(Axis.RECOMMENDATION_TYPE), given.on(Axis.RECOMMENDATION_TYPE));
            case FIRST_ISSUE ->
                right(
                        truth.on(Axis.ISSUE).stream().limit(1).toList(),
                        given.on(Axis.ISSUE).stream().limit(1).toList());
            case ANY_ISSUE -> right(truth.on(Axis.ISSUE), given.on(Axis.ISSUE));
            case PAIRS -> shared(truth, given, Axis.PAIR);
            case REASONS -> shared(truth, given, Axis.REASON);
            case THEMES -> shared(truth, given, Axis.THEME);
        };
    }

    private static Optional<Count> right(List<String> truth, List<String> given) {
        return truth.isEmpty()
                ? Optional.empty()
                : Optional.of(new Count(given.stream().anyMatch(truth::contains) ? 1 : 0, 1, 1));
    }

    private static Optional<Count> shared(Answer truth, Answer given, Axis axis) {
        if (!truth.codes().containsKey(axis)) {
            return Optional.empty();
        }
        Set<String> both = new HashSet<>(truth.on(axis));
        both.retainAll(given.on(axis));
        return Optional.of(
                new Count(both.size(), given.on(axis).size(), truth.on(axis).size()));
    }
}
