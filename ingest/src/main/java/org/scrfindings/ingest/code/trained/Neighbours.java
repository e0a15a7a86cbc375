package org.scrfindings.ingest.code.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.linear.Classifier.Verdict;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.Section;

/**
 * Lets passages of one section bear on each other: they mostly speak of the same thing, and what one leaves unsaid another
 * may say.
 */
final class Neighbours {

    /** How much the others count against the passage itself; 0.4 to 1 do about as well on whole reports. */
    private static final double WEIGHT = 0.8;

    /** What no neighbour speaks of is still possible. */
    private static final double POSSIBLE = 0.05;

    private final List<Optional<Section>> sections;

    /** @param readings passages of one document, in its order */
    Neighbours(List<Reading> readings, Outline outline) {
        sections = readings.stream()
                .map(r -> outline.sectionAt(r.passage().evidence().getFirst().start()))
                .toList();
    }

    /**
     * What is said of each passage in the light of its neighbours, the surest first.
     *
     * @param said what was said of each passage by itself
     */
    List<List<Verdict>> heard(List<List<Verdict>> said) {
        List<Map<String, Double>> shares = said.stream().map(Neighbours::shares).toList();
        List<List<Verdict>> heard = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            List<Map<String, Double>> others =
                    together(i).stream().map(shares::get).toList();
            heard.add(others.isEmpty() ? said.get(i) : heard(said.get(i), others));
        }
        return heard;
    }

    private List<Integer> together(int index) {
        List<Integer> together = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            if (i != index && sections.get(i).isPresent() && sections.get(i).equals(sections.get(index))) {
                together.add(i);
            }
        }
        return together;
    }

    private static List<Verdict> heard(List<Verdict> own, List<Map<String, Double>> others) {
        List<Verdict> weighed = own.stream()
                .map(v -> new Verdict(v.label(), v.confidence() * support(v.label(), others)))
                .toList();
        double scale = Math.min(1, sum(own)) / sum(weighed);
        return weighed.stream()
                .map(v -> new Verdict(v.label(), v.confidence() * scale))
                .sorted(Comparator.comparingDouble(Verdict::confidence)
                        .reversed()
                        .thenComparing(Verdict::label))
                .toList();
    }

    private static double support(String label, List<Map<String, Double>> others) {
        double mean = others.stream().mapToDouble(o -> o.get(label)).average().orElseThrow();
        return Math.pow(mean + POSSIBLE, WEIGHT);
    }

    private static Map<String, Double> shares(List<Verdict> verdicts) {
        double sum = sum(verdicts);
        Map<String, Double> shares = new HashMap<>();
        verdicts.forEach(v -> shares.put(v.label(), v.confidence() / sum));
        return shares;
    }

    private static double sum(List<Verdict> verdicts) {
        return verdicts.stream().mapToDouble(Verdict::confidence).sum();
    }
}
