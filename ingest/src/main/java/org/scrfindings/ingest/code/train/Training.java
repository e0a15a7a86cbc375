package org.scrfindings.ingest.code.train;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.scrfindings.ingest.code.train.AxisTraining.Outcome;
import org.scrfindings.ingest.code.trained.IssueOpinion;
import org.scrfindings.ingest.code.trained.TrainedCoder;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.linear.Classifier;
import org.scrfindings.ingest.linear.Classifier.Verdict;
import org.scrfindings.ingest.linear.Features;
import org.scrfindings.ingest.linear.train.Example;

/** Trains the classifiers of all axes: the issues first, then those that lean on what is said of the issues. */
final class Training {

    private final Codebook codebook;
    private final Consumer<String> progress;

    Training(Codebook codebook, Consumer<String> progress) {
        this.codebook = codebook;
        this.progress = progress;
    }

    Trained train(List<Labelled> passages) {
        List<Outcome> outcomes = new ArrayList<>();
        Outcome issues = train(AxisPlans.issues(codebook), passages, Map.of());
        outcomes.add(issues);
        Map<Labelled, List<Verdict>> opinions = opinions(issues, passages);
        AxisPlans.others(codebook).forEach(plan -> outcomes.add(train(plan, passages, opinions)));
        PairTraining pairs = new PairTraining(codebook);
        List<Labelled> practice =
                passages.stream().filter(opinions::containsKey).toList();
        Outcome services = train(pairs.services(practice), practice, opinions);
        outcomes.add(pairs.pairs(practice, services));
        return new Trained(outcomes, classifiers(outcomes, services.classifier()));
    }

    private static Map<String, Classifier> classifiers(List<Outcome> outcomes, Classifier services) {
        Map<String, Classifier> classifiers = new TreeMap<>();
        outcomes.forEach(o -> classifiers.put(o.plan().axis().code(), o.classifier()));
        classifiers.put(TrainedCoder.SERVICES, services);
        return classifiers;
    }

    private Outcome train(AxisPlan plan, List<Labelled> passages, Map<Labelled, List<Verdict>> opinions) {
        List<Example> examples = passages.stream()
                .filter(p -> plan.appliesTo(p.passage()))
                .map(p -> new Example(
                        p.passage().hand(),
                        features(plan, p, opinions),
                        plan.held().apply(p.passage())))
                .toList();
        progress.accept(plan.axis().code() + ": " + examples.size() + " passages, "
                + plan.labels().size() + " codes");
        return AxisTraining.train(plan, examples);
    }

    private static Features features(AxisPlan plan, Labelled passage, Map<Labelled, List<Verdict>> opinions) {
        return plan.withIssues()
                ? IssueOpinion.add(opinions.get(passage), passage.features().copy())
                : passage.features();
    }

    /** What is said of a passage's issues by classifiers that knew nothing of its author, as it will be for new texts. */
    private static Map<Labelled, List<Verdict>> opinions(Outcome issues, List<Labelled> passages) {
        Map<Labelled, List<Verdict>> opinions = new IdentityHashMap<>();
        List<Labelled> practice = passages.stream()
                .filter(p -> issues.plan().appliesTo(p.passage()))
                .toList();
        for (int i = 0; i < practice.size(); i++) {
            opinions.put(practice.get(i), issues.unseen().ranked().get(i));
        }
        return opinions;
    }
}
