package org.scrfindings.ingest.linear.train;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrfindings.ingest.linear.LinearModel;

/**
 * Judges every example by a model that saw nothing by the same hand: how well the models do on texts of authors they
 * have not read.
 */
public final class CrossValidation {

    private final LinearTrainer trainer;
    private final List<String> labels;

    public CrossValidation(LinearTrainer trainer, List<String> labels) {
        this.trainer = trainer;
        this.labels = labels;
    }

    /** For each example, in the order given, the margin of each label. */
    public List<Map<String, Double>> margins(List<Example> examples) {
        Map<String, LinearModel> withoutHand = examples.stream().map(Example::hand).distinct().toList().parallelStream()
                .collect(Collectors.toMap(hand -> hand, hand -> trainer.train(without(hand, examples), labels)));
        return examples.stream()
                .map(example -> withoutHand.get(example.hand()).margins(example.features()))
                .toList();
    }

    private static List<Example> without(String hand, List<Example> examples) {
        return examples.stream().filter(e -> !e.hand().equals(hand)).toList();
    }
}
