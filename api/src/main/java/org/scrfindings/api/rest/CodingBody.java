package org.scrfindings.api.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.coding.GivenCoding;
import org.scrfindings.search.coding.GivenCoding.GivenWords;
import org.scrfindings.search.store.FindingView.Direction;

/**
 * Codes as they are sent. No record: a field that was not sent stays null here and its axis as it is, one that was sent
 * as null is an empty optional and clears its axis.
 */
class CodingBody {

    @JsonProperty
    Optional<String> stage;

    @JsonProperty
    Optional<List<String>> pairs;

    @JsonProperty
    Optional<List<Direction>> directions;

    @JsonProperty
    Optional<List<String>> issues;

    @JsonProperty
    Optional<List<String>> reasons;

    @JsonProperty
    Optional<List<String>> themes;

    @JsonProperty
    Optional<String> polarity;

    @JsonProperty
    Optional<String> recommendationType;

    @JsonProperty
    Optional<List<GivenWords>> words;

    GivenCoding given() {
        Map<Axis, List<String>> codes = new EnumMap<>(Axis.class);
        put(codes, Axis.STAGE, stage, List::of);
        put(codes, Axis.PAIR, pairs, Function.identity());
        put(codes, Axis.DIRECTION, directions, all -> all.stream()
                .map(CodingBody::code)
                .toList());
        put(codes, Axis.ISSUE, issues, Function.identity());
        put(codes, Axis.REASON, reasons, Function.identity());
        put(codes, Axis.THEME, themes, Function.identity());
        put(codes, Axis.POLARITY, polarity, List::of);
        put(codes, Axis.RECOMMENDATION_TYPE, recommendationType, List::of);
        return new GivenCoding(codes, words == null ? List.of() : words.orElse(List.of()));
    }

    /** An axis that was not sent is left out. */
    private static <T> void put(
            Map<Axis, List<String>> codes, Axis axis, Optional<T> sent, Function<T, List<String>> values) {
        if (sent != null) {
            codes.put(axis, sent.map(values).orElse(List.of()));
        }
    }

    private static String code(Direction direction) {
        if (direction.from() == null || direction.to() == null) {
            throw Problems.invalidField("directions", "A direction needs from and to.");
        }
        return direction.from() + ">" + direction.to();
    }
}
