package org.scrfindings.search.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.scrfindings.ingest.code.Axis;

/** What a finding made by hand has from those that it replaces, where the person did not say. */
final class TakenOver {

    private static final Set<Axis> WITH_ONE_CODE = EnumSet.of(Axis.STAGE, Axis.POLARITY, Axis.RECOMMENDATION_TYPE);

    private final List<Finding> replaced;

    TakenOver(List<Finding> replaced) {
        this.replaced = replaced;
    }

    /** What the replaced findings agree on, where any of them has it. */
    <T> Optional<T> agreed(Function<Finding, T> of) {
        List<T> values =
                replaced.stream().map(of).filter(Objects::nonNull).distinct().toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** The first that any of them has. */
    <T> Optional<T> first(Function<Finding, T> of) {
        return replaced.stream().map(of).filter(Objects::nonNull).findFirst();
    }

    List<String> addressees() {
        return replaced.stream().flatMap(f -> f.addressedTo.stream()).distinct().toList();
    }

    /** Whether people had confirmed all of them. */
    boolean isConfirmed() {
        return !replaced.isEmpty() && replaced.stream().allMatch(f -> f.coding.equals(Finding.CONFIRMED));
    }

    /**
     * The codes of all of them, each once and in their order, with the words that stand in the new passage.
     *
     * @param not axes that are left out: those that the person coded anew, and those that the kind does not have
     * @param at what stands before a field's name when it is told to be wrong
     * @throws InvalidCodingException where they differ on an axis that has one code
     */
    List<StoredCode> codes(Set<Axis> not, List<StoredEvidence> evidence, String at) {
        List<StoredCode> codes = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            if (!not.contains(axis)) {
                codes.addAll(onAxis(axis, evidence, at));
            }
        }
        return codes;
    }

    private List<StoredCode> onAxis(Axis axis, List<StoredEvidence> evidence, String at) {
        Map<String, StoredCode> union = new LinkedHashMap<>();
        replaced.forEach(f -> f.coded(axis).forEach(c -> union.putIfAbsent(c.value(), c)));
        if (WITH_ONE_CODE.contains(axis) && union.size() > 1) {
            throw new InvalidCodingException(
                    at + CodingChange.field(axis),
                    "The findings that are replaced differ here (%s); say which it is."
                            .formatted(String.join(", ", union.keySet())));
        }
        List<StoredCode> codes = new ArrayList<>();
        union.values().forEach(c -> codes.add(c.at(codes.size()).with(standingIn(evidence, c.words()))));
        return codes;
    }

    private static List<StoredCode.Words> standingIn(List<StoredEvidence> evidence, List<StoredCode.Words> words) {
        List<StoredCode.Words> standing = words.stream()
                .filter(w -> evidence.stream().anyMatch(e -> e.contains(w.start(), w.end())))
                .toList();
        return standing.isEmpty() ? List.of(evidence.getFirst().asWords()) : standing;
    }
}
