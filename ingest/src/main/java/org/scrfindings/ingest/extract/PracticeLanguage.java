package org.scrfindings.ingest.extract;

import java.util.Arrays;

/** Weighs how plainly a paragraph judges practice. */
final class PracticeLanguage {

    private static final double BASE = -1.0;

    private PracticeLanguage() {}

    /** Above 0 the paragraph more likely judges practice than not. The second sign of a family counts half as much. */
    static double score(String paragraph) {
        return BASE
                + Arrays.stream(Sign.values())
                        .mapToDouble(s -> s.weight() * Math.log1p(s.in(paragraph)) / Math.log(2))
                        .sum();
    }
}
