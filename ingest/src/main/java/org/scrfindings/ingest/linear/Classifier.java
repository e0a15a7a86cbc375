package org.scrfindings.ingest.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A model with what turns its margins into decisions. Immutable, safe for use by several threads. */
public record Classifier(LinearModel model, Calibration calibration, Cutoffs cutoffs) {

    /** A label and how sure it is. */
    public record Verdict(String label, double confidence) {}

    /** One for every label, the surest first, for features that the model's space brought to scale. */
    public List<Verdict> verdicts(Points points) {
        return ranked(model.margins(points), calibration);
    }

    /** Margins of labels as confidences, the surest first. */
    public static List<Verdict> ranked(Map<String, Double> margins, Calibration calibration) {
        return margins.entrySet().stream()
                .map(e -> new Verdict(e.getKey(), calibration.confidence(e.getValue())))
                .sorted(Comparator.comparingDouble(Verdict::confidence)
                        .reversed()
                        .thenComparing(Verdict::label))
                .toList();
    }

    /** Those of the verdicts, the surest first, that the cut-offs let through. */
    public static List<Verdict> given(List<Verdict> ranked, Cutoffs cutoffs) {
        List<Verdict> given = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            if (cutoffs.let(ranked.get(i).label(), ranked.get(i).confidence(), i == 0)) {
                given.add(ranked.get(i));
            }
        }
        return given;
    }
}
