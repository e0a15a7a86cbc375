package org.scrfindings.ingest.code.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.pair.Candidate;
import org.scrfindings.ingest.code.pair.CandidateReader;
import org.scrfindings.ingest.code.pair.Opinion;
import org.scrfindings.ingest.code.pair.TrainedPairs;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.train.AxisTraining.Outcome;
import org.scrfindings.ingest.code.trained.TrainedAxis;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Professional;
import org.scrfindings.ingest.linear.Block;
import org.scrfindings.ingest.linear.Calibration;
import org.scrfindings.ingest.linear.Classifier;
import org.scrfindings.ingest.linear.Cutoffs;
import org.scrfindings.ingest.linear.Features;
import org.scrfindings.ingest.linear.train.CrossValidation;
import org.scrfindings.ingest.linear.train.Example;
import org.scrfindings.ingest.linear.train.LinearTrainer;
import org.scrfindings.ingest.linear.train.PlattScaling;
import org.scrfindings.ingest.linear.train.Settings;

/**
 * Trains what gives the pairs: after the classifier of the services that took part, one that looks at each candidate
 * pair. It learns from what the first said of texts whose authors it did not know.
 */
final class PairTraining {

    /** Pairs that are rarer are judged by their two services alone. */
    private static final int COMMON = 25;

    private static final Settings OF_SERVICES =
            new Settings(0.3, 12, 1, Map.of(Block.WORDS, 1.0, Block.MEANING, 1.0, Block.FACTS, 0.5));
    private static final Settings OF_CANDIDATES = new Settings(0.1, 100, 1, Map.of(Block.FACTS, 1.0));

    private final List<String> services;
    private final List<String> names;
    private final CandidateReader candidates;

    PairTraining(Codebook codebook) {
        services = codebook.professionals().stream().map(Professional::code).toList();
        names = names(new TreeSet<>(services));
        candidates = new CandidateReader(Lexicon.bundled(codebook));
    }

    /** The plan for the classifier of the services. */
    AxisPlan services(List<Labelled> passages) {
        Map<String, Integer> counts = new TreeMap<>();
        passages.forEach(p -> Opinion.labels(p.passage().pairs()).forEach(l -> counts.merge(l, 1, Integer::sum)));
        List<String> labels = counts.entrySet().stream()
                .filter(e -> services.contains(e.getKey()) || e.getValue() >= COMMON)
                .map(Map.Entry::getKey)
                .toList();
        return new AxisPlan(
                Axis.PAIR,
                labels,
                p -> known(Opinion.labels(p.pairs()), labels),
                true,
                OF_SERVICES,
                (unseen, all) -> CutoffChoice.one());
    }

    /**
     * @param passages those that the services were learned from, in that order
     * @param services outcome for the plan above
     */
    Outcome pairs(List<Labelled> passages, Outcome services) {
        List<Map<Candidate, Features>> read = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Opinion opinion = Opinion.of(services.unseen().ranked().get(i));
            read.add(candidates.read(passages.get(i).reading(), opinion, Features::new));
            examples.addAll(examples(passages.get(i).passage(), read.get(i)));
        }
        LinearTrainer trainer = new LinearTrainer(OF_CANDIDATES);
        List<Map<String, Double>> margins = new CrossValidation(trainer, List.of(TrainedPairs.YES)).margins(examples);
        Calibration calibration = PlattScaling.fit(margins, examples);
        Decisions unseen = decisions(passages, read, margins.iterator(), calibration);
        Cutoffs cutoffs = CutoffChoice.surestAndOthers(unseen, names, TrainedAxis.most(Axis.PAIR));
        Classifier classifier =
                new Classifier(trainer.train(examples, List.of(TrainedPairs.YES)), calibration, cutoffs);
        return new Outcome(services.plan(), classifier, unseen);
    }

    private static List<Example> examples(TrainingPassage passage, Map<Candidate, Features> read) {
        List<Example> examples = new ArrayList<>();
        read.forEach((candidate, features) -> {
            boolean holds = passage.pairs().contains(candidate.name());
            examples.add(new Example(passage.hand(), features, holds ? Set.of(TrainedPairs.YES) : Set.of()));
        });
        return examples;
    }

    private static Decisions decisions(
            List<Labelled> passages,
            List<Map<Candidate, Features>> read,
            Iterator<Map<String, Double>> margins,
            Calibration calibration) {
        return new Decisions(
                read.stream()
                        .map(Map::keySet)
                        .map(own -> own.stream().collect(Collectors.toMap(Candidate::name, c -> margins.next()
                                .get(TrainedPairs.YES))))
                        .map(own -> Classifier.ranked(own, calibration))
                        .toList(),
                passages.stream().map(p -> Set.copyOf(p.passage().pairs())).toList());
    }

    private static Set<String> known(Set<String> labels, List<String> known) {
        Set<String> both = new HashSet<>(labels);
        both.retainAll(known);
        return both;
    }

    private static List<String> names(Set<String> services) {
        return services.stream()
                .flatMap(one -> services.stream()
                        .filter(other -> one.compareTo(other) <= 0)
                        .map(other -> one + "~" + other))
                .toList();
    }
}
