package org.scrfindings.ingest.code.trained;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrfindings.ingest.linear.Classifier.Verdict;

/**
 * Lets the stage bear on the issues. An issue's letter names the stage at which it mostly comes up, and the stage is told
 * more surely, for passages beside it speak of it too. It only tips the balance: an issue may come up at another stage.
 */
final class IssuesOfStage {

    /** How much the stage counts against the passage's own words; 0.3 to 1.2 do about as well on whole reports. */
    private static final double WEIGHT = 0.4;

    /** An issue of another stage is still possible. */
    private static final double POSSIBLE = 0.1;

    private IssuesOfStage() {}

    /**
     * What is said of the issues in the light of the stage, the surest first. Their odds are raised or lowered by how well
     * each agrees with the stage, next to how well all of them do.
     *
     * @param issues what is said of them by themselves
     */
    static List<Verdict> heard(List<Verdict> issues, List<Verdict> stages) {
        double all = sum(stages);
        Map<String, Double> shares =
                stages.stream().collect(Collectors.toMap(Verdict::label, v -> v.confidence() / all));
        double usual = issues.stream()
                        .mapToDouble(v -> v.confidence() * support(v.label(), shares))
                        .sum()
                / sum(issues);
        return issues.stream()
                .map(v -> new Verdict(v.label(), raised(v.confidence(), support(v.label(), shares) / usual)))
                .sorted(Comparator.comparingDouble(Verdict::confidence)
                        .reversed()
                        .thenComparing(Verdict::label))
                .toList();
    }

    private static double support(String issue, Map<String, Double> shares) {
        return Math.pow(shares.getOrDefault(issue.substring(0, 1), 0.0) + POSSIBLE, WEIGHT);
    }

    /** @param factor by which the odds are multiplied */
    private static double raised(double confidence, double factor) {
        double odds = factor * confidence / (1 - confidence);
        return odds / (1 + odds);
    }

    private static double sum(List<Verdict> verdicts) {
        return verdicts.stream().mapToDouble(Verdict::confidence).sum();
    }
}
