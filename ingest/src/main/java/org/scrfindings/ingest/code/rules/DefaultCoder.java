package org.scrfindings.ingest.code.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.read.AxisCoder;
import org.scrfindings.ingest.code.read.CodeScorer;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;

/**
 * Gives exactly one code: the one that speaks loudest, or the usual one where none speaks loudly enough. Serves
 * polarity and the type of recommendation.
 */
final class DefaultCoder implements AxisCoder {

    /** How sure the usual code is when nothing speaks for or against it. */
    private static final double USUAL = 0.6;

    /** Reports blame in many words and praise in few, so many words against are no more than some. */
    private static final double MOST_AGAINST = 1.5;

    private final Axis axis;
    private final CodeScorer scorer;
    private final String usual;
    private final double least;

    DefaultCoder(Axis axis, CodeScorer scorer, String usual, double least) {
        this.axis = axis;
        this.scorer = scorer;
        this.usual = usual;
        this.least = least;
    }

    @Override
    public List<Code> code(Reading reading, List<Code> given) {
        Map<String, Scored> scores = scorer.score(reading);
        double against = scores.containsKey(usual)
                ? Math.min(MOST_AGAINST, scores.get(usual).score())
                : 0;
        Scored loudest = scores.values().stream()
                .filter(s -> !s.code().equals(usual) && s.score() >= least + against)
                .max(Comparator.comparingDouble(Scored::score))
                .orElse(null);
        return List.of(loudest != null ? loudest.on(axis) : usual(scores.get(usual), reading));
    }

    private Code usual(Scored scored, Reading reading) {
        return scored == null || scored.score() <= 0
                ? new Code(axis, usual, USUAL, List.of(reading.opening().span()))
                : new Code(axis, usual, Math.max(USUAL, scored.confidence()), scored.words());
    }
}
