package org.scrfindings.ingest.code.trained;

import java.util.List;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.linear.Classifier;
import org.scrfindings.ingest.linear.Classifier.Verdict;
import org.scrfindings.ingest.linear.Points;
import org.scrfindings.ingest.linear.Scaled;

/**
 * Gives the codes of one axis by what a classifier says.
 */
public record TrainedAxis(Axis axis, Classifier classifier) {

    /** The label of "none of these", where that is learned; no code. */
    public static final String NONE = "none";

    /** How many codes a passage has at most. */
    public static int most(Axis axis) {
        return switch (axis) {
            case THEME -> 4;
            case ISSUE, REASON, PAIR, DIRECTION -> 3;
            case STAGE, POLARITY, RECOMMENDATION_TYPE -> 1;
        };
    }

    /** The surest first. */
    List<Code> codes(Reading reading, Scaled features) {
        Points points = points(features);
        return codes(reading, points, classifier.verdicts(points));
    }

    Points points(Scaled features) {
        return features.to(classifier.model().space());
    }

    /** @param ranked what is said of the labels after all, the surest first */
    List<Code> codes(Reading reading, Points points, List<Verdict> ranked) {
        return Classifier.given(ranked, classifier.cutoffs()).stream()
                .limit(most(axis))
                .filter(v -> !v.label().equals(NONE))
                .map(v -> new Code(
                        axis, v.label(), v.confidence(), CodeWords.of(v.label(), classifier.model(), points, reading)))
                .toList();
    }
}
