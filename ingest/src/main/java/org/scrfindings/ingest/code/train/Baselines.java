package org.scrfindings.ingest.code.train;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.read.CueScorer;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;

/** What coding comes to with the obvious: what a trained coder must beat. */
final class Baselines {

    private final List<Labelled> known;
    private final CueScorer cues;
    private final Answer commonest;
    private final Answer commonestType;

    Baselines(List<Labelled> known, Lexicon lexicon) {
        this.known = known;
        cues = new CueScorer(lexicon);
        commonest = commonest(Axis.STAGE, Axis.PAIR, Axis.ISSUE, Axis.REASON, Axis.THEME, Axis.POLARITY);
        commonestType = commonest(Axis.RECOMMENDATION_TYPE);
    }

    Map<Way, Answer> answers(Labelled passage) {
        return Map.of(
                Way.COMMONEST, passage.passage().isRecommendation() ? commonestType : commonest,
                Way.KEYWORDS, keywords(passage.reading()),
                Way.NEAREST, Answer.of(nearest(passage).passage()));
    }

    private Answer commonest(Axis... axes) {
        Map<Axis, List<String>> codes = new EnumMap<>(Axis.class);
        for (Axis axis : axes) {
            Map<String, Integer> counts = new TreeMap<>();
            known.forEach(k -> Answer.of(k.passage()).on(axis).forEach(code -> counts.merge(code, 1, Integer::sum)));
            counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(most -> codes.put(axis, List.of(most.getKey())));
        }
        return new Answer(codes);
    }

    private Answer keywords(Reading reading) {
        Map<Axis, List<String>> codes = new EnumMap<>(Axis.class);
        cues.score(reading)
                .forEach((axis, scored) -> codes.put(
                        axis,
                        scored.stream().max(Comparator.comparingDouble(Scored::score)).map(Scored::code).stream()
                                .toList()));
        codes.put(Axis.PAIR, firstTwo(reading));
        return new Answer(codes);
    }

    private static List<String> firstTwo(Reading reading) {
        List<String> services = reading.mentions().stream()
                .map(Mention::code)
                .distinct()
                .limit(2)
                .sorted()
                .toList();
        return services.isEmpty() ? List.of() : List.of(services.getFirst() + "~" + services.getLast());
    }

    private Labelled nearest(Labelled passage) {
        return candidates(passage)
                .max(Comparator.comparingDouble(
                        k -> likeness(k.reading().vector(), passage.reading().vector())))
                .orElseThrow();
    }

    private Stream<Labelled> candidates(Labelled passage) {
        return known.stream()
                .filter(k -> k.passage().isRecommendation() == passage.passage().isRecommendation());
    }

    private static double likeness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
