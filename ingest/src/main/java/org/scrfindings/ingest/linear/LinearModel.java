package org.scrfindings.ingest.linear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * For each label a weighted sum of features that says how strongly they speak for it. Immutable, safe for threads.
 *
 * @param judges one for each label, in the order of the weights
 * @param weights for each dimension of the space
 */
public record LinearModel(FeatureSpace space, List<Judge> judges, Weights weights) {

    /**
     * Judges whether one label holds.
     *
     * @param bias what speaks for it without any feature
     */
    public record Judge(String label, double bias) {}

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
        return new Tally(label);
    }

    /** A sum of facts, which are not kept. Not safe for threads. */
    public final class Tally implements Facts {

        private final int label;
        private double margin;

        private Tally(String label) {
            this.label = index(label);
            margin = judges.get(this.label).bias();
        }

        @Override
        public Tally fact(String name, double value) {
            return add(space.place(name), value);
        }

        @Override
        public Tally fact(String kind, String name, double value) {
            return add(space.place(kind, name), value);
        }

        private Tally add(int place, double value) {
            if (place >= 0) {
                margin += space.fact(place, value) * weights.at(label, place);
            }
            return this;
        }

        /** Above zero is rather yes than no; not calibrated. */
        public double margin() {
            return margin;
        }
    }

    /** As {@link #margins(Features)}, for features that were brought to scale already. */
    Map<String, Double> margins(Points points) {
        double[] biases = judges.stream().mapToDouble(Judge::bias).toArray();
        double[] margins = points.margins(weights, biases);
        Map<String, Double> byLabel = new LinkedHashMap<>();
        for (int i = 0; i < margins.length; i++) {
            byLabel.put(judges.get(i).label(), margins[i]);
        }
        return byLabel;
    }

    /** The features that speak most for a label and stand somewhere in the text, the strongest first. */
    public List<Contribution> reasons(String label, Points points, int most) {
        int judge = index(label);
        List<Contribution> strongest = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            double amount = points.value(i) * weights.at(judge, points.place(i));
            boolean isStrong =
                    strongest.size() < most || amount > strongest.getLast().amount();
            if (amount > 0 && isStrong && points.hasWords(i)) {
                insert(new Contribution(points.feature(i), amount), strongest, most);
            }
        }
        return strongest;
    }

    /** Behind all that are as strong. */
    private static void insert(Contribution contribution, List<Contribution> strongest, int most) {
        if (strongest.size() == most) {
            strongest.removeLast();
        }
        int at = strongest.size();
        while (at > 0 && strongest.get(at - 1).amount() < contribution.amount()) {
            at--;
        }
        strongest.add(at, contribution);
    }

    /** Whether it judges that label. */
    public boolean knows(String label) {
        return judges.stream().anyMatch(judge -> judge.label().equals(label));
    }

    private int index(String label) {
        return IntStream.range(0, judges.size())
                .filter(i -> judges.get(i).label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
