package org.scrfindings.benchmarks;

import java.util.Collection;
import java.util.List;

/** What several rounds gave: the middle one, and how far they lie apart. */
record Spread(double median, double min, double max) {

    /** @throws IllegalArgumentException when there are no values */
    static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no rounds, no spread");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }
}
