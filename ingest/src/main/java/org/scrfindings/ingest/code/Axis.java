package org.scrfindings.ingest.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The axes on which a passage is coded. */
public enum Axis {
    /** The earliest stage of the care pathway at which the described practice happened; at most one. */
    STAGE,
    /** Unordered pairs of professional groups, {@code csc~school}, codes in alphabetical order. */
    PAIR,
    /** Who told whom, where the passage says so: {@code school>csc}. */
    DIRECTION,
    /** The nature of the difficulty; at most three, the main one first. */
    ISSUE,
    /** Why it happened, where the author says so. */
    REASON,
    /** At most four. */
    THEME,
    /** {@code problem} or {@code good-practice}; exactly one for findings and examples, none for recommendations. */
    POLARITY,
    /** The type of a recommendation; exactly one for recommendations, none for others. */
    RECOMMENDATION_TYPE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Axis> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
    }
}
