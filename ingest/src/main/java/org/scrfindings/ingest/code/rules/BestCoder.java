package org.scrfindings.ingest.code.rules;

import java.util.Comparator;
import java.util.List;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.read.AxisCoder;
import org.scrfindings.ingest.code.read.CodeScorer;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;

/** Gives the best codes of an axis that scored high enough, the strongest first. Serves reasons and themes. */
final class BestCoder implements AxisCoder {

    private final Axis axis;
    private final CodeScorer scorer;
    private final double least;
    private final int most;

    /**
     * @param least the score from which a code is given
     * @param most how many are given at most
     */
    BestCoder(Axis axis, CodeScorer scorer, double least, int most) {
        this.axis = axis;
        this.scorer = scorer;
        this.least = least;
        this.most = most;
    }

    @Override
    public List<Code> code(Reading reading, List<Code> given) {
        return scorer.score(reading).values().stream()
                .filter(s -> s.score() >= least)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::code))
                .limit(most)
                .map(s -> s.on(axis))
                .toList();
    }
}
