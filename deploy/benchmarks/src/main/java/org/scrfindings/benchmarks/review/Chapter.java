package org.scrfindings.benchmarks.review;

import java.util.List;

/**
 * A part of a review.
 *
 * @param until how much of the document is printed when it ends, 0 to 1
 * @param prose the kind of sentences that its paragraphs are made of
 */
record Chapter(String heading, double until, String prose, Form form) {

    /** What stands between its paragraphs. */
    enum Form {
        PROSE,
        CHRONOLOGY,
        FINDINGS,
        RECOMMENDATIONS,
        ACTION_PLAN
    }

    /** In the shares that published reviews give them. */
    static final List<Chapter> ALL = List.of(
            new Chapter("Introduction", 0.05, "method", Form.PROSE),
            new Chapter("Methodology", 0.10, "method", Form.PROSE),
            new Chapter("What happened", 0.40, "narrative", Form.CHRONOLOGY),
            new Chapter("Analysis of practice", 0.65, "analysis", Form.PROSE),
            new Chapter("Findings", 0.85, "analysis", Form.FINDINGS),
            new Chapter("Recommendations", 0.93, "analysis", Form.RECOMMENDATIONS),
            new Chapter("Action plan", 1, "method", Form.ACTION_PLAN));
}
