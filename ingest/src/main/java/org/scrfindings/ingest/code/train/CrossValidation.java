package org.scrfindings.ingest.code.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.linear.LinearModel;

/**
 * Judges every example by a model that saw nothing by the same hand: how well the models do on texts of authors they
 * have not read.
 */
final class CrossValidation {

    private final LinearTrainer trainer;
    private final List<String> labels;

    CrossValidation(LinearTrainer trainer, List<String> labels) {
        this.trainer = trainer;
        this.labels = labels;
    }

    /** For each example, in the order given, the margin of each label. */
    List<Map<String, Double>> margins(List<Example> examples) {
        List<Map<String, Double>> margins = new ArrayList<>(Collections.nCopies(examples.size(), Map.of()));
        for (String hand : examples.stream().map(Example::hand).distinct().toList()) {
            LinearModel model = trainer.train(
                    examples.stream().filter(e -> !e.hand().equals(hand)).toList(), labels);
            for (int i = 0; i < examples.size(); i++) {
                if (examples.get(i).hand().equals(hand)) {
                    margins.set(i, model.margins(examples.get(i).features()));
                }
            }
        }
        return margins;
    }
}
