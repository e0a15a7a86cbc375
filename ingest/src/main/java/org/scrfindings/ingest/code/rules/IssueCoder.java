package org.scrfindings.ingest.code.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.read.AxisCoder;
import org.scrfindings.ingest.code.read.CodeScorer;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;

/**
 * Gives the issues: cue words and likeness of meaning together, with a little for an issue that is listed under the
 * passage's stage, and nothing for one whose services the passage does not name.
 */
final class IssueCoder implements AxisCoder {

    private static final double MEANING = 1.8;
    private static final double SAME_STAGE = 0.6;
    private static final double LEAST = 3;
    private static final double LEAST_WHEN_GOOD = 6;

    /** A further issue must score this part of the main one. */
    private static final double BESIDE_MAIN = 0.8;

    private static final int MOST = 3;
    private static final Scored NOTHING = new Scored("", 0, List.of());

    private final IssueGuide guide;
    private final CodeScorer cues;
    private final CodeScorer meaning;
    private final NearestSentence nearest;

    IssueCoder(IssueGuide guide, CodeScorer cues, CodeScorer meaning, NearestSentence nearest) {
        this.guide = guide;
        this.cues = cues;
        this.meaning = meaning;
        this.nearest = nearest;
    }

    @Override
    public List<Code> code(Reading reading, List<Code> given) {
        Map<String, Scored> byCue = cues.score(reading);
        Map<String, Scored> byMeaning = meaning.score(reading);
        Set<String> named = reading.mentions().stream().map(Mention::code).collect(Collectors.toSet());
        List<Scored> ranked = guide.entries().stream()
                .filter(e -> e.services().isEmpty() || e.services().stream().anyMatch(named::contains))
                .map(e -> together(e, byCue, byMeaning, given))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        return best(ranked, isGood(given) ? LEAST_WHEN_GOOD : LEAST, reading);
    }

    private static Scored together(
            IssueGuide.Entry entry, Map<String, Scored> byCue, Map<String, Scored> byMeaning, List<Code> given) {
        String code = entry.issue().code();
        Scored cue = byCue.getOrDefault(code, NOTHING);
        double score =
                cue.score() + MEANING * byMeaning.getOrDefault(code, NOTHING).score();
        boolean sameStage = has(given, Axis.STAGE, entry.issue().stage());
        return new Scored(code, sameStage ? score + SAME_STAGE : score, cue.words());
    }

    private List<Code> best(List<Scored> ranked, double least, Reading reading) {
        NearestSentence.Search sentences = nearest.in(reading);
        double main = ranked.isEmpty() ? 0 : ranked.getFirst().score();
        return ranked.stream()
                .filter(s -> s.score() >= Math.max(least, BESIDE_MAIN * main))
                .limit(MOST)
                .map(s -> s.words().isEmpty()
                        ? new Scored(
                                s.code(),
                                s.score(),
                                List.of(sentences.to(s.code()).span()))
                        : s)
                .map(s -> s.on(Axis.ISSUE))
                .toList();
    }

    private static boolean isGood(List<Code> given) {
        return has(given, Axis.POLARITY, "good-practice");
    }

    private static boolean has(List<Code> given, Axis axis, String value) {
        return given.stream().anyMatch(c -> c.axis() == axis && c.value().equals(value));
    }
}
