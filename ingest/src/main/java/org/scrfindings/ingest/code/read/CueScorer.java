package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.parse.Span;

/** Scores codes by the cues of the lexicon. A cue that comes again counts half; one in the heading half as much more. */
public final class CueScorer {

    private static final double IN_HEADING = 1.5;
    private static final double AGAIN = 0.5;

    private final Map<Axis, Map<String, List<Cue>>> cues;
    private final CueSet all;

    public CueScorer(Lexicon lexicon) {
        cues = lexicon.cues();
        all = new CueSet(cues.values().stream()
                .flatMap(byCode -> byCode.values().stream())
                .flatMap(List::stream)
                .toList());
    }

    /** By axis; codes for which nothing speaks are absent. */
    public Map<Axis, List<Scored>> score(Reading reading) {
        Map<Cue, List<Cue.Hit>> hits = all.byCue(reading.sentences());
        Map<Axis, List<Scored>> scores = new EnumMap<>(Axis.class);
        cues.forEach((axis, byCode) -> scores.put(axis, scored(byCode, hits)));
        return scores;
    }

    private static List<Scored> scored(Map<String, List<Cue>> byCode, Map<Cue, List<Cue.Hit>> hits) {
        return byCode.entrySet().stream()
                .map(e -> score(e.getKey(), e.getValue(), hits))
                .filter(scored -> !scored.words().isEmpty())
                .toList();
    }

    private static Scored score(String code, List<Cue> cues, Map<Cue, List<Cue.Hit>> hits) {
        double score = 0;
        List<Span> words = new ArrayList<>();
        Set<Span> taken = new HashSet<>();
        for (Cue cue : cues) {
            double factor = 1;
            for (Cue.Hit hit : hits.getOrDefault(cue, List.of())) {
                Span span = hit.sentence().part(hit.start(), hit.end());
                if (factor >= AGAIN && taken.add(span)) {
                    score += hit.weight() * factor * (hit.sentence().heading() ? IN_HEADING : 1);
                    factor *= AGAIN;
                    words.add(span);
                }
            }
        }
        return new Scored(code, score, words);
    }
}
