package org.scrfindings.ingest.code.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.read.AxisCoder;
import org.scrfindings.ingest.code.read.CodeScorer;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;
import org.scrfindings.ingest.parse.Span;

/**
 * Gives the themes: by cue words, by what the passage's issues imply, and by what the whole document is about.
 */
final class ThemeCoder implements AxisCoder {

    private static final double IMPLIED = 0.7;
    private static final double SUBJECT = 1.2;
    private static final double LEAST = 1;
    private static final int MOST = 4;

    private final CodeScorer cues;
    private final IssueGuide guide;

    ThemeCoder(CodeScorer cues, IssueGuide guide) {
        this.cues = cues;
        this.guide = guide;
    }

    @Override
    public List<Code> code(Reading reading, List<Code> given) {
        Map<String, Scored> scores = new LinkedHashMap<>(cues.score(reading));
        given.stream().filter(c -> c.axis() == Axis.ISSUE).forEach(issue -> guide.themes(issue.value())
                .forEach(theme -> add(scores, theme, IMPLIED, issue.words())));
        reading.subject()
                .ifPresent(theme ->
                        add(scores, theme, SUBJECT, List.of(reading.opening().span())));
        return scores.values().stream()
                .filter(s -> s.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::code))
                .limit(MOST)
                .map(s -> s.on(Axis.THEME))
                .toList();
    }

    private static void add(Map<String, Scored> scores, String theme, double points, List<Span> words) {
        Scored before = scores.get(theme);
        scores.put(
                theme,
                before == null
                        ? new Scored(theme, points, words)
                        : new Scored(theme, before.score() + points, before.words()));
    }
}
