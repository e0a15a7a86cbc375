package org.scrfindings.search.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Entry;

/**
 * Says codes that the machine gave in a later version of the codebook. A retired code becomes the one of its successors
 * whose definition lies nearest to the passage, or goes where it has none. A code that came with the version, and takes
 * the place of none, is given where its definition lies nearer to the passage than those of all codes given on its axis:
 * the machine was not trained for it. Codes that people gave are never translated.
 */
final class CodeTranslation {

    private static final double CONFIDENCE_OF_NEW = 0.5;

    /** The axes on which a passage may have several codes, and on which new ones may join them. */
    private static final Set<Axis> OPEN = Set.of(Axis.ISSUE, Axis.REASON, Axis.THEME);

    private final Codebook target;
    private final Map<Axis, Map<String, Entry>> entries = new EnumMap<>(Axis.class);
    private final Map<Axis, List<Entry>> added = new EnumMap<>(Axis.class);
    private final Definitions definitions;

    /** @param trained the version that the machine codes in */
    CodeTranslation(Codebook trained, Codebook target, Definitions definitions) {
        this.target = target;
        this.definitions = definitions;
        Map<Axis, List<? extends Entry>> before = byAxis(trained);
        byAxis(target).forEach((axis, list) -> {
            entries.put(axis, list.stream().collect(Collectors.toMap(Entry::code, Function.identity())));
            added.put(axis, OPEN.contains(axis) ? added(list, before.get(axis)) : List.of());
        });
    }

    private static Map<Axis, List<? extends Entry>> byAxis(Codebook codebook) {
        Map<Axis, List<? extends Entry>> lists = new EnumMap<>(Axis.class);
        lists.put(Axis.STAGE, codebook.stages());
        lists.put(Axis.PAIR, codebook.professionals());
        lists.put(Axis.DIRECTION, codebook.professionals());
        lists.put(Axis.ISSUE, codebook.issues());
        lists.put(Axis.REASON, codebook.reasons());
        lists.put(Axis.THEME, codebook.themes());
        lists.put(Axis.POLARITY, codebook.polarity());
        lists.put(Axis.RECOMMENDATION_TYPE, codebook.recommendationTypes());
        return lists;
    }

    private static List<Entry> added(List<? extends Entry> now, List<? extends Entry> before) {
        Set<String> known = new HashSet<>();
        before.forEach(e -> known.add(e.code()));
        now.forEach(e -> known.addAll(e.replacedBy()));
        return now.stream()
                .filter(e -> !known.contains(e.code()) && !e.hasBeenRetired())
                .map(Entry.class::cast)
                .toList();
    }

    /** The codes of a finding in the target version. */
    List<StoredCode> of(Finding finding, Instant now) {
        Map<String, StoredCode> translated = new LinkedHashMap<>();
        for (StoredCode code : inOrder(finding.codes)) {
            translated(code, finding.vector).ifPresent(c -> translated.putIfAbsent(c.axis() + ' ' + c.value(), c));
        }
        for (Axis axis : OPEN) {
            joining(axis, finding, now).ifPresent(c -> translated.putIfAbsent(c.axis() + ' ' + c.value(), c));
        }
        return numbered(translated.values().stream().toList());
    }

    private static List<StoredCode> inOrder(List<StoredCode> codes) {
        return codes.stream()
                .sorted(Comparator.comparing(StoredCode::axis).thenComparing(StoredCode::position))
                .toList();
    }

    private Optional<StoredCode> translated(StoredCode code, float[] vector) {
        if (code.coder().equals(PersonCodes.PERSON)) {
            return Optional.of(code);
        }
        Axis axis = Axis.of(code.axis()).orElseThrow();
        String between = axis == Axis.DIRECTION ? ">" : "~";
        List<Optional<String>> parts = Arrays.stream(code.value().split(between))
                .map(part -> successor(axis, part, vector))
                .toList();
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<String> ends = new ArrayList<>(parts.stream().map(Optional::get).toList());
        if (axis == Axis.PAIR) {
            ends.sort(null);
        }
        return Optional.of(code.in(target.version(), String.join(between, ends)));
    }

    private Optional<String> successor(Axis axis, String code, float[] vector) {
        Entry entry = entries.get(axis).get(code);
        if (entry == null || !entry.hasBeenRetired()) {
            return Optional.of(code);
        }
        return entry.replacedBy().stream()
                .map(c -> entries.get(axis).get(c))
                .max(Comparator.comparingDouble(e -> definitions.nearness(e, vector)))
                .flatMap(nearest -> successor(axis, nearest.code(), vector));
    }

    private Optional<StoredCode> joining(Axis axis, Finding finding, Instant now) {
        List<StoredCode> given = inOrder(finding.codes).stream()
                .filter(c -> c.axis().equals(axis.code()))
                .toList();
        if (given.isEmpty() || given.stream().anyMatch(c -> c.coder().equals(PersonCodes.PERSON))) {
            return Optional.empty();
        }
        double nearestGiven = given.stream()
                .map(c -> entries.get(axis).get(c.value()))
                .filter(Objects::nonNull)
                .mapToDouble(e -> definitions.nearness(e, finding.vector))
                .max()
                .orElse(1);
        return added.get(axis).stream()
                .filter(e -> definitions.nearness(e, finding.vector) > nearestGiven)
                .max(Comparator.comparingDouble(e -> definitions.nearness(e, finding.vector)))
                .map(e -> new StoredCode(
                        axis.code(),
                        given.size(),
                        e.code(),
                        (float) CONFIDENCE_OF_NEW,
                        given.getFirst().coder(),
                        target.version(),
                        now,
                        given.getFirst().words()));
    }

    private static List<StoredCode> numbered(List<StoredCode> codes) {
        Map<String, Integer> positions = new HashMap<>();
        return codes.stream()
                .map(c -> c.at(positions.merge(c.axis(), 1, Integer::sum) - 1))
                .toList();
    }
}
