package org.scrfindings.ingest.code.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.read.CodeScorer;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;
import org.scrfindings.ingest.parse.Span;

/** Adds up what several scorers say, each with its weight. */
final class WeightedScorer implements CodeScorer {

    record Part(CodeScorer scorer, double weight) {}

    private final List<Part> parts;

    WeightedScorer(Part... parts) {
        this.parts = List.of(parts);
    }

    @Override
    public Map<String, Scored> score(Reading reading) {
        Map<String, Scored> sum = new LinkedHashMap<>();
        parts.forEach(part -> part.scorer()
                .score(reading)
                .values()
                .forEach(s -> sum.merge(s.code(), weighted(s, part.weight()), WeightedScorer::added)));
        return sum;
    }

    private static Scored weighted(Scored scored, double weight) {
        return new Scored(scored.code(), scored.score() * weight, scored.words());
    }

    private static Scored added(Scored one, Scored other) {
        List<Span> words = Stream.concat(one.words().stream(), other.words().stream())
                .distinct()
                .toList();
        return new Scored(one.code(), one.score() + other.score(), words);
    }
}
