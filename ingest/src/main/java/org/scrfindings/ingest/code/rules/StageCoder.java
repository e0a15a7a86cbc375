package org.scrfindings.ingest.code.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.read.AxisCoder;
import org.scrfindings.ingest.code.read.CodeScorer;
import org.scrfindings.ingest.code.read.Cue;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;
import org.scrfindings.ingest.code.read.Signal;
import org.scrfindings.ingest.parse.Span;

/**
 * Gives the stage of the care pathway. Practice of services outside children's social care that is not work on a
 * referral, enquiry, conference or open case is stage A; a passage about the whole system has no stage.
 */
final class StageCoder implements AxisCoder {

    private static final String UNIVERSAL = "A";
    private static final String SOCIAL_CARE = "csc";

    /** What a stage beyond A must score when social care is not even named, and when it is. */
    private static final double WITHOUT_SOCIAL_CARE = 2.5;

    private static final double WITH_SOCIAL_CARE = 1.0;

    private final CodeScorer cues;
    private final Lexicon lexicon;

    StageCoder(CodeScorer cues, Lexicon lexicon) {
        this.cues = cues;
        this.lexicon = lexicon;
    }

    @Override
    public List<Code> code(Reading reading, List<Code> given) {
        Map<String, Scored> scores = cues.score(reading);
        double floor = floor(reading);
        return loudest(scores, floor).or(() -> universal(scores, reading)).stream()
                .toList();
    }

    private static double floor(Reading reading) {
        boolean named = reading.mentions().stream().anyMatch(m -> m.code().equals(SOCIAL_CARE));
        return named ? WITH_SOCIAL_CARE : WITHOUT_SOCIAL_CARE;
    }

    private static Optional<Code> loudest(Map<String, Scored> scores, double floor) {
        double universal = scores.containsKey(UNIVERSAL) ? scores.get(UNIVERSAL).score() : 0;
        return scores.values().stream()
                .filter(s -> !s.code().equals(UNIVERSAL)
                        && s.score() >= Math.max(floor, universal)
                        && !s.words().isEmpty())
                .max(Comparator.comparingDouble(Scored::score))
                .map(s -> s.on(Axis.STAGE));
    }

    private Optional<Code> universal(Map<String, Scored> scores, Reading reading) {
        if (isAboutTheSystem(reading)) {
            return Optional.empty();
        }
        Scored scored = scores.get(UNIVERSAL);
        if (scored != null && !scored.words().isEmpty()) {
            return Optional.of(scored.on(Axis.STAGE));
        }
        return reading.mentions().stream()
                .filter(m -> !m.code().equals("network"))
                .findFirst()
                .map(m -> named(m.span()));
    }

    private boolean isAboutTheSystem(Reading reading) {
        return reading.body()
                        .flatMap(s -> lexicon.hits(Signal.WHOLE_SYSTEM, s))
                        .mapToDouble(Cue.Hit::weight)
                        .sum()
                >= 2;
    }

    private static Code named(Span words) {
        return new Code(Axis.STAGE, UNIVERSAL, 0.4, List.of(words));
    }
}
