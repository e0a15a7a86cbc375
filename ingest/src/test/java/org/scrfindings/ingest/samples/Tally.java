package org.scrfindings.ingest.samples;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds up counts by measure. */
final class Tally {

    private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);

    void add(Measure measure, Count count) {
        counts.merge(measure, count, Count::plus);
    }

    void answer(Measure measure, boolean right) {
        add(measure, Count.answer(right));
    }

    void matches(Measure measure, Collection<?> matches, Collection<?> found, Collection<?> expected) {
        add(measure, new Count(matches.size(), found.size(), expected.size()));
    }

    void codes(Measure measure, List<String> expected, List<String> found) {
        Set<String> shared = new HashSet<>(expected);
        shared.retainAll(found);
        matches(measure, shared, found, expected);
    }

    void addAll(Tally other) {
        other.counts.forEach(this::add);
    }

    Count of(Measure measure) {
        return counts.getOrDefault(measure, Count.NONE);
    }

    String table(String title) {
        return counts.entrySet().stream()
                .map(e -> line(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n", "%-24s%7s%7s%7s%6s%n".formatted(title, "P", "R", "F1", "n"), "\n"));
    }

    private static String line(Measure measure, Count count) {
        String name = measure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.format(
                Locale.ROOT,
                "%-24s%7.3f%7.3f%7.3f%6d",
                name,
                count.precision(),
                count.recall(),
                count.f1(),
                count.expected());
    }
}
