package org.scrfindings.ingest.code.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.linear.Feature;
import org.scrfindings.ingest.linear.LinearModel;
import org.scrfindings.ingest.linear.LinearModel.Contribution;
import org.scrfindings.ingest.linear.Points;
import org.scrfindings.ingest.parse.Span;

/**
 * Finds the words that led to a code: those of the features that speak for it most. What an embedding adds cannot be
 * shown; where no single word speaks for the code, the passage's first sentence is given.
 */
final class CodeWords {

    private static final int MOST_FEATURES = 4;
    private static final int MOST_PLACES = 2;

    /** A feature must speak this much as loudly as the loudest. */
    private static final double BESIDE_LOUDEST = 0.3;

    private CodeWords() {}

    /**
     * In the order of the text, without overlaps; at least one.
     *
     * @param code a label of the model
     */
    static List<Span> of(String code, LinearModel model, Points points, Reading reading) {
        List<Contribution> reasons = model.reasons(code, points, MOST_FEATURES);
        if (reasons.isEmpty()) {
            return List.of(reading.opening().span());
        }
        double least = BESIDE_LOUDEST * reasons.getFirst().amount();
        return merged(reasons.stream()
                .filter(reason -> reason.amount() >= least)
                .map(Contribution::feature)
                .map(Feature::words)
                .flatMap(words -> words.stream().limit(MOST_PLACES))
                .sorted(Comparator.comparingInt(Span::start))
                .toList());
    }

    private static List<Span> merged(List<Span> sorted) {
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            if (merged.isEmpty() || merged.getLast().end() < span.start()) {
                merged.add(span);
            } else {
                Span last = merged.removeLast();
                merged.add(new Span(last.page(), last.start(), Math.max(last.end(), span.end())));
            }
        }
        return merged;
    }
}
