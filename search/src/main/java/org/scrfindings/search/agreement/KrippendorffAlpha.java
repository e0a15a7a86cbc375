package org.scrfindings.search.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha for any number of coders, missing codes and any distance between codes: one less the observed
 * over the expected disagreement. Krippendorff, K. (2011): Computing Krippendorff's alpha-reliability. Immutable.
 */
final class KrippendorffAlpha implements Statistic {

    private final int[][] given;
    private final double[][] distances;
    private final double[] disagreements;

    /**
     * @param given by finding, the categories from 0 that its coders chose; one that fewer than two coded counts nothing
     * @param distances between categories: symmetric, 0 to itself
     */
    KrippendorffAlpha(int[][] given, double[][] distances) {
        this.given =
                Arrays.stream(given).map(g -> g.length < 2 ? new int[0] : g).toArray(int[][]::new);
        this.distances = distances;
        disagreements =
                Arrays.stream(this.given).mapToDouble(this::disagreement).toArray();
    }

    /** Within one finding: the sum of the distances of all ordered pairs of codes, over the number of codes but one. */
    private double disagreement(int[] codes) {
        double sum = 0;
        for (int one : codes) {
            for (int other : codes) {
                sum += distances[one][other];
            }
        }
        return codes.length == 0 ? 0 : sum / (codes.length - 1);
    }

    @Override
    public double of(int[] findings) {
        int[] counts = new int[distances.length];
        double observed = 0;
        double n = 0;
        for (int finding : findings) {
            observed += disagreements[finding];
            n += given[finding].length;
            for (int code : given[finding]) {
                counts[code]++;
            }
        }
        double expected = expected(counts) / (n - 1);
        return expected > 1e-12 ? 1 - observed / expected : Double.NaN;
    }

    private double expected(int[] counts) {
        int[] used =
                IntStream.range(0, counts.length).filter(c -> counts[c] > 0).toArray();
        double sum = 0;
        for (int one : used) {
            for (int other : used) {
                sum += (double) counts[one] * counts[other] * distances[one][other];
            }
        }
        return sum;
    }
}
