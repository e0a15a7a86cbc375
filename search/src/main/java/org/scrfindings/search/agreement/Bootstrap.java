package org.scrfindings.search.agreement;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Confidence intervals by drawing findings anew with replacement (percentile bootstrap). The same findings have the
 * same interval every time, because the draws follow from a seed. Immutable.
 */
final class Bootstrap {

    static final int RESAMPLES = 1_000;
    static final long SEED = 20_130_312;

    private static final double LEVEL = 0.95;

    /** With fewer defined draws than this, what is left of them is no longer a sample of all. */
    private static final double ENOUGH = 0.95;

    private final int[] all;
    private final int[][] draws;

    Bootstrap(int findings) {
        Random random = new Random(SEED);
        all = IntStream.range(0, findings).toArray();
        draws = IntStream.range(0, findings < 2 ? 0 : RESAMPLES)
                .mapToObj(i -> random.ints(findings, 0, findings).toArray())
                .toArray(int[][]::new);
    }

    /**
     * @param undefined why the figure is not defined, where it is not
     */
    Figure figure(Statistic statistic, String undefined) {
        if (all.length == 0) {
            return Figure.undefined("No finding was coded by both.");
        }
        double value = statistic.of(all);
        if (Double.isNaN(value)) {
            return Figure.undefined(undefined);
        }
        double[] drawn = Arrays.stream(draws)
                .mapToDouble(statistic::of)
                .filter(v -> !Double.isNaN(v))
                .sorted()
                .toArray();
        return drawn.length == 0 || drawn.length < ENOUGH * RESAMPLES
                ? new Figure(value, null, null, "Too few findings, or too much alike, for a confidence interval.")
                : new Figure(value, at(drawn, (1 - LEVEL) / 2), at(drawn, (1 + LEVEL) / 2), null);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
