package org.scrfindings.ingest.code.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.linear.Calibration;
import org.scrfindings.ingest.linear.Classifier;
import org.scrfindings.ingest.linear.Classifier.Verdict;
import org.scrfindings.ingest.linear.Cutoffs;
import org.scrfindings.ingest.linear.train.CrossValidation;
import org.scrfindings.ingest.linear.train.Example;
import org.scrfindings.ingest.linear.train.LinearTrainer;
import org.scrfindings.ingest.linear.train.PlattScaling;

/** Trains the classifier of one axis; its calibration and cut-offs come from texts of hands that were left out. */
final class AxisTraining {

    /**
     * @param unseen what classifiers that knew nothing of a text's author said of it, in the order of the examples
     */
    record Outcome(AxisPlan plan, Classifier classifier, Decisions unseen) {}

    private AxisTraining() {}

    static Outcome train(AxisPlan plan, List<Example> examples) {
        LinearTrainer trainer = new LinearTrainer(plan.settings());
        List<Map<String, Double>> margins = new CrossValidation(trainer, plan.labels()).margins(examples);
        Calibration calibration = PlattScaling.fit(margins, examples);
        Decisions unseen = decisions(margins, calibration, examples);
        Cutoffs cutoffs = plan.choice().of(unseen, plan.labels());
        Classifier classifier = new Classifier(trainer.train(examples, plan.labels()), calibration, cutoffs);
        return new Outcome(plan, classifier, unseen);
    }

    private static Decisions decisions(
            List<Map<String, Double>> margins, Calibration calibration, List<Example> examples) {
        List<List<Verdict>> ranked = new ArrayList<>();
        margins.forEach(m -> ranked.add(Classifier.ranked(m, calibration)));
        return new Decisions(ranked, examples.stream().map(Example::labels).toList());
    }
}
