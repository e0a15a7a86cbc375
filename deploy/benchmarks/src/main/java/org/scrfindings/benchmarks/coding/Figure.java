package org.scrfindings.benchmarks.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A measured figure with its 95 % confidence interval: percentiles of the bootstrap over passages.
 *
 * @param passages how many it rests on
 */
public record Figure(double value, double low, double high, int passages) {

    private static final int ROUNDS = 2_000;
    private static final long SEED = 95;
    private static final double TAIL = 0.025;

    static Figure of(List<Count> counts) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[counts.isEmpty() ? 1 : ROUNDS];
        for (int round = 0; round < drawn.length; round++) {
            Count sum = Count.NONE;
            for (int i = 0; i < counts.size(); i++) {
                sum = sum.plus(counts.get(random.nextInt(counts.size())));
            }
            drawn[round] = sum.figure();
        }
        Arrays.sort(drawn);
        double value = counts.stream().reduce(Count.NONE, Count::plus).figure();
        return new Figure(value, percentile(drawn, TAIL), percentile(drawn, 1 - TAIL), counts.size());
    }

    String text() {
        return passages == 0 ? "-" : String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", value, low, high);
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
