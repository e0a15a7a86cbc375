package org.scrfindings.ingest.code.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.read.CodeScorer;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;

/**
 * Scores issues by likeness of meaning: how near the passage's embedding lies to the descriptions of an issue, in
 * standard deviations above its nearness to issues at large. Only what stands out counts.
 */
final class MeaningScorer implements CodeScorer {

    private record Example(String issue, float[] vector) {}

    private final List<Example> examples = new ArrayList<>();

    MeaningScorer(IssueGuide guide, Embedder embedder) {
        List<String> issues = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (IssueGuide.Entry entry : guide.entries()) {
            entry.descriptions().forEach(description -> {
                issues.add(entry.issue().code());
                texts.add(description);
            });
        }
        List<float[]> vectors = embedder.embed(texts);
        for (int i = 0; i < issues.size(); i++) {
            examples.add(new Example(issues.get(i), vectors.get(i)));
        }
    }

    @Override
    public Map<String, Scored> score(Reading reading) {
        Map<String, Double> nearness = nearness(reading.vector());
        double mean = nearness.values().stream().mapToDouble(d -> d).average().orElse(0);
        double deviation = Math.sqrt(nearness.values().stream()
                .mapToDouble(d -> (d - mean) * (d - mean))
                .average()
                .orElse(1));
        Map<String, Scored> scores = new LinkedHashMap<>();
        nearness.forEach((issue, near) ->
                scores.put(issue, new Scored(issue, Math.max(0, (near - mean) / deviation), List.of())));
        return scores;
    }

    /** For each issue how near the nearest of its descriptions is. */
    Map<String, Double> nearness(float[] vector) {
        Map<String, Double> nearest = new LinkedHashMap<>();
        examples.forEach(e -> nearest.merge(e.issue(), dot(e.vector(), vector), Math::max));
        return nearest;
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
