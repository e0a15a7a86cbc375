package org.scrfindings.benchmarks.relevance;

import java.util.List;

/** Normalised discounted cumulative gain over the first ten (Järvelin and Kekäläinen 2002), with gain 2^grade - 1. */
final class Ndcg {

    static final int DEPTH = 10;

    private Ndcg() {}

    /**
     * @param found grades in the order found
     * @param best grades in the best order
     * @return 0 to 1
     */
    static double of(List<Integer> found, List<Integer> best) {
        return gain(found) / gain(best);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(grades.size(), DEPTH); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
