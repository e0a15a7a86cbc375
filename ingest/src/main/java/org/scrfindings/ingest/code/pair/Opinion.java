package org.scrfindings.ingest.code.pair;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrfindings.ingest.linear.Classifier.Verdict;

/**
 * What a classifier that reads the passage's words says of the services that took part, before they are put together.
 *
 * @param confidences by label: the code of a service, the name of a common pair, or one of the labels below
 */
public record Opinion(Map<String, Double> confidences) {

    /** The practice lay inside one service. */
    static final String INSIDE = "inside";
    /** The practice lay between two services. */
    static final String BETWEEN = "between";
    /** There is more than one pair. */
    static final String SEVERAL = "several";

    private static final Set<String> SHAPES = Set.of(INSIDE, BETWEEN, SEVERAL);
    static final double LEAST = 0.001;

    public Opinion {
        // Map.copyOf is slow to look in, and this is asked for every pair of every passage.
        confidences = Collections.unmodifiableMap(new HashMap<>(confidences));
    }

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
        return likeliestFirst(Opinion::isPair)
                .map(Candidate::named)
                .filter(pair -> !pair.isInside())
                .toList();
    }

    /** The likeliest service first. */
    List<String> services() {
        return likeliestFirst(label -> !SHAPES.contains(label) && !isPair(label))
                .toList();
    }

    private Stream<String> likeliestFirst(Predicate<String> which) {
        return confidences.keySet().stream()
                .filter(which)
                .sorted(Comparator.comparingDouble((String label) -> -of(label))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How likely the two are together, as if one said nothing of the other. */
    double together(Candidate candidate) {
        return candidate.isInside()
                ? of(candidate.one()) * of(INSIDE)
                : of(candidate.one()) * of(candidate.other()) * of(BETWEEN);
    }
}
