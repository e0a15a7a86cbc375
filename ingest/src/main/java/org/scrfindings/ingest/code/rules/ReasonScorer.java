package org.scrfindings.ingest.code.rules;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrfindings.ingest.code.read.CodeScorer;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;
import org.scrfindings.ingest.code.read.Sentence;
import org.scrfindings.ingest.code.read.Signal;
import org.scrfindings.ingest.parse.Span;

/** Reasons count in full only where the author gives a cause: in a sentence of explanation, or the one behind it. */
final class ReasonScorer implements CodeScorer {

    private static final double CAUSE_GIVEN = 1.0;

    private final CodeScorer cues;
    private final Lexicon lexicon;

    ReasonScorer(CodeScorer cues, Lexicon lexicon) {
        this.cues = cues;
        this.lexicon = lexicon;
    }

    @Override
    public Map<String, Scored> score(Reading reading) {
        return cues.score(reading).values().stream()
                .map(s -> explains(s, reading) ? new Scored(s.code(), s.score() + CAUSE_GIVEN, s.words()) : s)
                .collect(Collectors.toMap(Scored::code, Function.identity()));
    }

    private boolean explains(Scored scored, Reading reading) {
        return reading.body()
                .filter(s -> scored.words().stream().anyMatch(w -> isIn(w, s)))
                .anyMatch(s -> lexicon.has(Signal.CAUSE, s));
    }

    private static boolean isIn(Span words, Sentence sentence) {
        return sentence.span().start() <= words.start()
                && words.end() <= sentence.span().end();
    }
}
