package org.scrfindings.benchmarks.searching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of many requests, in milliseconds. */
public record Latency(int requests, double p50, double p95, double p99) {

    static Latency of(List<Double> milliseconds) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return new Latency(sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    /** The least that the share of requests does not exceed. */
    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
    }
}
