package org.scrfindings.ingest.code.train;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.trained.TrainedAxis;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Term;
import org.scrfindings.ingest.linear.Block;
import org.scrfindings.ingest.linear.train.Settings;

/** The axes in the order in which they are trained. The settings did best on texts of authors that were left out. */
final class AxisPlans {

    private static final Settings SETTINGS =
            new Settings(0.3, 12, 1, Map.of(Block.WORDS, 1.0, Block.MEANING, 1.0, Block.FACTS, 0.2));

    private AxisPlans() {}

    static AxisPlan issues(Codebook codebook) {
        List<String> codes =
                codebook.issues().stream().map(Codebook.Issue::code).toList();
        return new AxisPlan(
                Axis.ISSUE,
                codes,
                p -> held(Axis.ISSUE, p),
                false,
                SETTINGS,
                (unseen, labels) -> CutoffChoice.shared(unseen, labels, TrainedAxis.most(Axis.ISSUE)));
    }

    /** Those behind the issues. */
    static List<AxisPlan> others(Codebook codebook) {
        List<String> stages = Stream.concat(codes(codebook.stages()).stream(), Stream.of(TrainedAxis.NONE))
                .toList();
        return List.of(
                one(Axis.STAGE, stages, true),
                several(Axis.REASON, codes(codebook.reasons()), false),
                several(Axis.THEME, codes(codebook.themes()), true),
                one(Axis.POLARITY, codes(codebook.polarity()), false),
                one(Axis.RECOMMENDATION_TYPE, codes(codebook.recommendationTypes()), false));
    }

    private static AxisPlan one(Axis axis, List<String> labels, boolean withIssues) {
        return new AxisPlan(
                axis, labels, p -> held(axis, p), withIssues, SETTINGS, (unseen, all) -> CutoffChoice.one());
    }

    private static AxisPlan several(Axis axis, List<String> labels, boolean withIssues) {
        return new AxisPlan(
                axis,
                labels,
                p -> held(axis, p),
                withIssues,
                SETTINGS,
                (unseen, all) -> CutoffChoice.perLabel(unseen, all, TrainedAxis.most(axis)));
    }

    static Set<String> held(Axis axis, TrainingPassage passage) {
        return switch (axis) {
            case STAGE -> Set.of(passage.stage() == null ? TrainedAxis.NONE : passage.stage());
            case ISSUE -> Set.copyOf(passage.issues());
            case REASON -> Set.copyOf(passage.reasons());
            case THEME -> Set.copyOf(passage.themes());
            case POLARITY -> Set.of(passage.polarity());
            case RECOMMENDATION_TYPE -> Set.of(passage.recommendationType());
            case PAIR, DIRECTION -> throw new IllegalArgumentException(axis + " is trained elsewhere");
        };
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }
}
