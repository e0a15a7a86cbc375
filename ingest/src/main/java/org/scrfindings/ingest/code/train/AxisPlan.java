package org.scrfindings.ingest.code.train;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.linear.Cutoffs;
import org.scrfindings.ingest.linear.train.Settings;

/**
 * How the classifier of one axis is trained.
 *
 * @param labels all that it may give
 * @param held those that hold for a passage
 * @param withIssues whether it also hears what the issues' classifier says
 * @param choice how its cut-offs are chosen
 */
record AxisPlan(
        Axis axis,
        List<String> labels,
        Function<TrainingPassage, Set<String>> held,
        boolean withIssues,
        Settings settings,
        Choice choice) {

    interface Choice {
        Cutoffs of(Decisions unseen, List<String> labels);
    }

    boolean appliesTo(TrainingPassage passage) {
        return passage.isRecommendation() == (axis == Axis.RECOMMENDATION_TYPE);
    }
}
