package org.scrfindings.ingest.code.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.scrfindings.ingest.linear.Cutoffs;

/** Chooses the cut-offs that do best on unseen texts, by F1 where nothing else is said. */
final class CutoffChoice {

    private static final int STEPS = 100;

    /** A little more than the standard error of F1 on ten thousand passages (0.0033, by 1,000 bootstrap samples). */
    private static final double ABOUT_AS_WELL = 0.004;

    /** Nothing is this sure. */
    private static final double NEVER = 2;

    private CutoffChoice() {}

    /** Always the surest and no other. */
    static Cutoffs one() {
        return new Cutoffs(0, Map.of());
    }

    /** One for all labels, and a lower one for the surest. */
    static Cutoffs shared(Decisions decisions, List<String> labels, int most) {
        double each = best(cutoff -> decisions.f1(new Cutoffs(NEVER, all(labels, cutoff)), most));
        double first = best(cutoff -> decisions.f1(new Cutoffs(cutoff, all(labels, each)), most));
        return new Cutoffs(Math.min(first, each), all(labels, each));
    }

    /**
     * Always the surest, and one cut-off for all others: of those that do about as well as the best the highest, for
     * then more passages have just what holds. (The "one standard error rule" of Hastie, Tibshirani and Friedman, The
     * Elements of Statistical Learning, 2nd edition, section 7.10.)
     */
    static Cutoffs surestAndOthers(Decisions decisions, List<String> labels, int most) {
        double[] worths = worths(cutoff -> decisions.f1(new Cutoffs(0, all(labels, cutoff)), most));
        int step = best(worths);
        double enough = worths[step] - ABOUT_AS_WELL;
        for (int higher = step; higher <= STEPS; higher++) {
            step = worths[higher] >= enough ? higher : step;
        }
        return new Cutoffs(0, all(labels, cutoff(step)));
    }

    /** One for each label, half-way between what is best for it and what is best for all; and one for the surest. */
    static Cutoffs perLabel(Decisions decisions, List<String> labels, int most) {
        double shared = best(cutoff -> decisions.f1(new Cutoffs(NEVER, all(labels, cutoff)), most));
        Map<String, Double> each = new LinkedHashMap<>();
        for (String label : labels) {
            Decisions own = decisions.of(label);
            each.put(label, (shared + best(cutoff -> own.f1(new Cutoffs(NEVER, Map.of(label, cutoff)), 1))) / 2);
        }
        double first = best(cutoff -> decisions.f1(new Cutoffs(cutoff, each), most));
        return new Cutoffs(first, each);
    }

    private static double best(DoubleUnaryOperator worth) {
        return cutoff(best(worths(worth)));
    }

    /** Tried side by side, as each looks at every text. */
    private static double[] worths(DoubleUnaryOperator worth) {
        return IntStream.rangeClosed(0, STEPS)
                .parallel()
                .mapToDouble(step -> worth.applyAsDouble(cutoff(step)))
                .toArray();
    }

    /** The lowest of those that do best. */
    private static int best(double[] worths) {
        int best = 0;
        for (int step = 1; step <= STEPS; step++) {
            best = worths[step] > worths[best] ? step : best;
        }
        return best;
    }

    private static double cutoff(int step) {
        return (double) step / STEPS;
    }

    private static Map<String, Double> all(List<String> labels, double cutoff) {
        Map<String, Double> all = new LinkedHashMap<>();
        labels.forEach(label -> all.put(label, cutoff));
        return all;
    }
}
