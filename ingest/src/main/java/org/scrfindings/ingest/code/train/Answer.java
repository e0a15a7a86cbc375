package org.scrfindings.ingest.code.train;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;

/** The codes of a passage by axis, the main one first; an axis that does not apply to the passage is absent. */
public record Answer(Map<Axis, List<String>> codes) {

    public Answer {
        codes = Map.copyOf(codes);
    }

    public List<String> on(Axis axis) {
        return codes.getOrDefault(axis, List.of());
    }

    static Answer of(List<Code> codes) {
        Map<Axis, List<String>> byAxis = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            byAxis.put(
                    axis,
                    codes.stream()
                            .filter(c -> c.axis() == axis)
                            .map(Code::value)
                            .toList());
        }
        return new Answer(byAxis);
    }

    static Answer of(TrainingPassage passage) {
        if (passage.isRecommendation()) {
            return new Answer(Map.of(Axis.RECOMMENDATION_TYPE, List.of(passage.recommendationType())));
        }
        return new Answer(Map.of(
                Axis.STAGE, passage.stage() == null ? List.of() : List.of(passage.stage()),
                Axis.PAIR, passage.pairs(),
                Axis.ISSUE, passage.issues(),
                Axis.REASON, passage.reasons(),
                Axis.THEME, passage.themes(),
                Axis.POLARITY, List.of(passage.polarity())));
    }
}
