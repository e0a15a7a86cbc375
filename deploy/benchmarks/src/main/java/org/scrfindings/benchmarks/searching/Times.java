package org.scrfindings.benchmarks.searching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.scrfindings.benchmarks.searching.SearchFigures.Ratio;

/** Milliseconds that the same questions took on each side. */
final class Times {

    /** Who is asked. */
    enum Side {
        PAGE,
        SERVICE,
        ENGINE,
        POSTGRES
    }

    private final Map<Side, List<Double>> taken = new EnumMap<>(Side.class);

    void add(Side side, double milliseconds) {
        of(side).add(milliseconds);
    }

    void add(Times other) {
        other.taken.forEach((side, times) -> of(side).addAll(times));
    }

    private List<Double> of(Side side) {
        return taken.computeIfAbsent(side, s -> new ArrayList<>());
    }

    Latency latency(Side side) {
        return Latency.of(of(side));
    }

    /** How many times as long the one side takes as the other in the middle round. */
    static Ratio ratio(List<Times> rounds, Side one, Side other) {
        return new Ratio(ratio(rounds, one, other, Latency::p50), ratio(rounds, one, other, Latency::p95));
    }

    private static double ratio(List<Times> rounds, Side one, Side other, ToDoubleFunction<Latency> of) {
        return Latency.of(rounds.stream()
                        .map(r -> of.applyAsDouble(r.latency(one)) / of.applyAsDouble(r.latency(other)))
                        .toList())
                .p50();
    }
}
