package org.scrfindings.benchmarks.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.scrfindings.benchmarks.searching.SearchFigures.Ratio;

/** Milliseconds that the same questions took. */
final class Times {

    final List<Double> service = new ArrayList<>();
    final List<Double> engine = new ArrayList<>();
    final List<Double> postgres = new ArrayList<>();

    void add(Times other) {
        service.addAll(other.service);
        engine.addAll(other.engine);
        postgres.addAll(other.postgres);
    }

    /** How many times as long the one side takes as the other in the middle round. */
    static Ratio ratio(List<Times> rounds, Function<Times, List<Double>> one, Function<Times, List<Double>> other) {
        return new Ratio(ratio(rounds, one, other, Latency::p50), ratio(rounds, one, other, Latency::p95));
    }

    private static double ratio(
            List<Times> rounds,
            Function<Times, List<Double>> one,
            Function<Times, List<Double>> other,
            ToDoubleFunction<Latency> of) {
        return Latency.of(rounds.stream()
                        .map(r -> of.applyAsDouble(Latency.of(one.apply(r)))
                                / of.applyAsDouble(Latency.of(other.apply(r))))
                        .toList())
                .p50();
    }
}
