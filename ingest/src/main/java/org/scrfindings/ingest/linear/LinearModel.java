package org.scrfindings.ingest.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.linear.FeatureSpace.Point;

/**
 * For each label a weighted sum of features that says how strongly they speak for it. Immutable, safe for threads.
 *
 * @param judges one for each label
 */
public record LinearModel(FeatureSpace space, List<Judge> judges) {

    /**
     * What speaks for one label.
     *
     * @param weights one for each dimension of the space
     */
    public record Judge(String label, Weights weights, double bias) {}

    /** How much a feature speaks for a label; below zero against it. */
    public record Contribution(Feature feature, double amount) {}

    public LinearModel {
        judges = List.copyOf(judges);
    }

    /** By label: above zero is rather yes than no; not calibrated. */
    public Map<String, Double> margins(Features features) {
        return margins(space.points(features));
    }

    /** Adds up how strongly facts speak for a label as they come: for things that are told by nothing but facts. */
    public Tally tally(String label) {
        return new Tally(space, judge(label));
    }

    /** A sum of facts, which are not kept. Not safe for threads. */
    public static final class Tally implements Facts {

        private final FeatureSpace space;
        private final Weights weights;
        private double margin;

        private Tally(FeatureSpace space, Judge judge) {
            this.space = space;
            weights = judge.weights();
            margin = judge.bias();
        }

        @Override
        public Tally fact(String name, double value) {
            int place = space.placeOfFact(name);
            if (place >= 0) {
                margin += space.fact(place, value) * weights.at(place);
            }
            return this;
        }

        /** Above zero is rather yes than no; not calibrated. */
        public double margin() {
            return margin;
        }
    }

    /** As {@link #margins(Features)}, for features that were brought to scale already. */
    Map<String, Double> margins(List<Point> points) {
        // Plain arrays: they are gone through for every label of every passage.
        int[] places = points.stream().mapToInt(Point::place).toArray();
        double[] values = points.stream().mapToDouble(Point::value).toArray();
        Map<String, Double> margins = new LinkedHashMap<>();
        judges.forEach(judge -> margins.put(judge.label(), judge.weights().margin(judge.bias(), places, values)));
        return margins;
    }

    /** The features that speak for a label and stand somewhere in the text, the strongest first. */
    public List<Contribution> reasons(String label, List<Point> points) {
        Judge judge = judge(label);
        List<Contribution> reasons = new ArrayList<>();
        for (Point point : points) {
            double amount = point.value() * judge.weights().at(point.place());
            if (amount > 0 && !point.feature().words().isEmpty()) {
                reasons.add(new Contribution(point.feature(), amount));
            }
        }
        reasons.sort(Comparator.comparingDouble(Contribution::amount).reversed());
        return reasons;
    }

    private Judge judge(String label) {
        return judges.stream().filter(j -> j.label().equals(label)).findFirst().orElseThrow();
    }
}
