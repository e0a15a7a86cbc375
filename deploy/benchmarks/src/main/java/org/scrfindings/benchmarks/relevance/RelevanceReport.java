package org.scrfindings.benchmarks.relevance;

import java.util.List;
import java.util.Map;

/**
 * How well each mode answers the questions to one set of findings.
 *
 * @param modes the mean figures of each mode
 * @param each nDCG@10 of each question by mode
 */
public record RelevanceReport(String asked, Map<String, Figures> modes, List<Answered> each) {

    /**
     * @param ndcg mean nDCG@10
     * @param success share of questions whose first finding is graded 2 or 3
     * @param answered share of questions with any finding at all
     */
    public record Figures(double ndcg, double success, double answered) {}

    public record Answered(String question, Map<String, Double> ndcg) {}
}
