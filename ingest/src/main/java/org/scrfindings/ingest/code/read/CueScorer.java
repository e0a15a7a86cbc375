package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.parse.Span;

/** Scores codes by the cues of the lexicon. A cue that comes again counts half; one in the heading half as much more. */
public final class CueScorer {

    private static final double IN_HEADING = 1.5;
    private static final double AGAIN = 0.5;

    /** What a cue speaks for. */
    private record Subject(Axis axis, String code) {}

    /** In the order of the cues. */
    private final List<Subject> subjects = new ArrayList<>();

    private final CueSet cues;

    public CueScorer(Lexicon lexicon) {
        List<Cue> all = new ArrayList<>();
        lexicon.cues()
                .forEach((axis, byCode) -> byCode.forEach((code, own) -> {
                    all.addAll(own);
                    subjects.addAll(Collections.nCopies(own.size(), new Subject(axis, code)));
                }));
        cues = new CueSet(all);
    }

    /** By axis; axes and codes for which nothing speaks are absent. */
    public Map<Axis, List<Scored>> score(Reading reading) {
        Map<Subject, Score> scores = new LinkedHashMap<>();
        cues.byIndex(reading.sentences())
                .forEach((cue, hits) -> scores.computeIfAbsent(subjects.get(cue), subject -> new Score())
                        .add(hits));
        Map<Axis, List<Scored>> byAxis = new EnumMap<>(Axis.class);
        scores.forEach((subject, score) -> byAxis.computeIfAbsent(subject.axis(), axis -> new ArrayList<>())
                .add(new Scored(subject.code(), score.sum, score.words)));
        return byAxis;
    }

    /** What the cues of one code add up to. Words that two of them share count once. */
    private static final class Score {

        private final List<Span> words = new ArrayList<>();
        private final Set<Span> taken = new HashSet<>();
        private double sum;

        /** @param hits of one cue */
        private void add(List<Cue.Hit> hits) {
            double factor = 1;
            for (Cue.Hit hit : hits) {
                Span span = hit.sentence().part(hit.start(), hit.end());
                if (factor >= AGAIN && taken.add(span)) {
                    sum += hit.weight() * factor * (hit.sentence().heading() ? IN_HEADING : 1);
                    factor *= AGAIN;
                    words.add(span);
                }
            }
        }
    }
}
