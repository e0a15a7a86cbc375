package org.scrfindings.ingest.code.pair;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.scrfindings.ingest.linear.Classifier.Verdict;

/**
 * What a classifier that reads the passage's words says of the services that took part, before they are put together.
 * Immutable, safe for use by several threads.
 */
public final class Opinion {

    /** The practice lay inside one service. */
    static final String INSIDE = "inside";
    /** The practice lay between two services. */
    static final String BETWEEN = "between";
    /** There is more than one pair. */
    static final String SEVERAL = "several";

    private static final Set<String> SHAPES = Set.of(INSIDE, BETWEEN, SEVERAL);
    static final double LEAST = 0.001;

    private final Map<String, Double> confidences;
    private final List<String> services;
    private final List<Candidate> pairs;

    /** @param confidences by label: the code of a service, the name of a common pair, or one of the labels above */
    public Opinion(Map<String, Double> confidences) {
        // Map.copyOf is slow to look in, and this is asked for every pair of every passage.
        this.confidences = new HashMap<>(confidences);
        List<String> ranked = likeliestFirst(confidences.keySet());
        services = ranked.stream()
                .filter(label -> !SHAPES.contains(label) && !isPair(label))
                .toList();
        pairs = ranked.stream()
                .filter(Opinion::isPair)
                .map(Candidate::named)
                .filter(pair -> !pair.isInside())
                .toList();
    }

    private List<String> likeliestFirst(Set<String> labels) {
        return labels.stream()
                .map(label -> new Likely(label, of(label)))
                .sorted(Comparator.comparingDouble(Likely::confidence)
                        .reversed()
                        .thenComparing(Likely::label))
                .map(Likely::label)
                .toList();
    }

    private record Likely(String label, double confidence) {}

    public static Opinion of(List<Verdict> verdicts) {
        Map<String, Double> confidences = new HashMap<>();
        verdicts.forEach(v -> confidences.put(v.label(), v.confidence()));
        return new Opinion(confidences);
    }

    /** The labels that hold for a passage with these pairs. */
    public static Set<String> labels(List<String> pairs) {
        Set<String> labels = new HashSet<>(pairs);
        for (String pair : pairs) {
            List<String> services = List.of(pair.split("~"));
            labels.addAll(services);
            labels.add(Set.copyOf(services).size() == 1 ? INSIDE : BETWEEN);
        }
        if (pairs.size() > 1) {
            labels.add(SEVERAL);
        }
        return labels;
    }

    static boolean isPair(String label) {
        return label.contains("~");
    }

    /** How sure it is that a label holds, never quite 0. */
    double of(String label) {
        return Math.max(LEAST, confidences.getOrDefault(label, LEAST));
    }

    /** For pairs that are common enough to be judged as such. */
    OptionalDouble ofPair(Candidate candidate) {
        Double confidence = confidences.get(candidate.name());
        return confidence == null ? OptionalDouble.empty() : OptionalDouble.of(confidence);
    }

    /** The pairs of two services that are common enough to be judged as such, the likeliest first. */
    List<Candidate> pairs() {
        return pairs;
    }

    /** The likeliest service first. */
    List<String> services() {
        return services;
    }

    /** How likely the two are together, as if one said nothing of the other. */
    double together(Candidate candidate) {
        return candidate.isInside()
                ? of(candidate.one()) * of(INSIDE)
                : of(candidate.one()) * of(candidate.other()) * of(BETWEEN);
    }
}
