package org.scrfindings.ingest.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/** Pairs what was expected with what was found: each at most once, the likest first. */
record Matching<G, F>(ToDoubleBiFunction<G, F> likeness, double least) {

    record Match<G, F>(G gold, F found, double likeness) {}

    List<Match<G, F>> of(List<G> gold, List<F> found) {
        List<Match<G, F>> candidates = gold.stream()
                .flatMap(g -> candidates(g, found))
                .sorted(Comparator.comparingDouble((Match<G, F> m) -> m.likeness())
                        .reversed())
                .toList();
        List<Match<G, F>> matches = new ArrayList<>();
        for (Match<G, F> candidate : candidates) {
            if (matches.stream().noneMatch(m -> m.gold() == candidate.gold() || m.found() == candidate.found())) {
                matches.add(candidate);
            }
        }
        return matches;
    }

    private Stream<Match<G, F>> candidates(G gold, List<F> found) {
        return found.stream()
                .map(f -> new Match<>(gold, f, likeness.applyAsDouble(gold, f)))
                .filter(m -> m.likeness() >= least);
    }
}
