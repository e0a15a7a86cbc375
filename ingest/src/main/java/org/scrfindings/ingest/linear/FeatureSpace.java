package org.scrfindings.ingest.linear;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The features that a model knows, and how each is brought to scale. Learned from the training texts. Immutable. */
public final class FeatureSpace {

    private static final int UNKNOWN = -1;

    /** Stands between the kind of a fact and the rest of its name. */
    static final String OF_KIND = ":";

    /**
     * One known feature.
     *
     * @param shift taken off the value
     * @param factor by which it is then multiplied
     */
    public record Dimension(Block block, String name, double shift, double factor) {}

    private final List<Dimension> dimensions;
    private final Map<Block, Double> weights = new EnumMap<>(Block.class);
    private final Map<String, Integer> places = new HashMap<>();

    /** The same for facts of one kind, by kind, by the rest of their names. */
    private final Map<String, Map<String, Integer>> ofKinds = new ConcurrentHashMap<>();

    /** Places of an embedding's numbers, which every passage has: they are not looked for by name each time. */
    private final int[] meaning;

    /**
     * @param dimensions in the order of the model's weights
     * @param weights how much each block counts against the others; 1 for one that is absent
     */
    public FeatureSpace(List<Dimension> dimensions, Map<Block, Double> weights) {
        this.dimensions = List.copyOf(dimensions);
        for (Block block : Block.values()) {
            this.weights.put(block, weights.getOrDefault(block, 1.0));
        }
        for (int place = 0; place < dimensions.size(); place++) {
            places.put(dimensions.get(place).name(), place);
        }
        meaning = IntStream.range(0, dimensions.size())
                .mapToObj(Features::nameOfMeaning)
                .takeWhile(places::containsKey)
                .mapToInt(places::get)
                .toArray();
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** How much each block counts against the others. */
    public Map<Block, Double> weights() {
        return Collections.unmodifiableMap(weights);
    }

    public int size() {
        return dimensions.size();
    }

    /** The known ones among the features, by rising place. */
    public Points points(Features features) {
        Known known = new Known(meaning.length + features.named().size());
        float[] vector = features.meaning();
        for (int i = 0; i < Math.min(vector.length, meaning.length); i++) {
            known.add(meaning[i], vector[i], null);
        }
        features.named().forEach(known::add);
        return known.toScale();
    }

    /** What is known of one thing, as it comes. */
    private final class Known {

        private final int[] at;
        private final double[] values;
        private final Feature[] features;
        private int count;

        private Known(int most) {
            at = new int[most];
            values = new double[most];
            features = new Feature[most];
        }

        private void add(Feature feature) {
            int place = place(feature.name());
            if (place != UNKNOWN) {
                double value = feature.value();
                add(place, feature.block() == Block.WORDS ? 1 + Math.log(value) : value, feature);
            }
        }

        private void add(int place, double value, Feature feature) {
            Dimension dimension = dimensions.get(place);
            double scaled = (value - dimension.shift()) * dimension.factor();
            if (scaled != 0) {
                at[count] = place;
                values[count] = scaled;
                features[count] = feature;
                count++;
            }
        }

        private Points toScale() {
            double length = lengthOfWords();
            for (int i = 0; i < count; i++) {
                Block block = block(i);
                values[i] = (block == Block.WORDS ? values[i] / length : values[i]) * weights.get(block);
            }
            return Points.byPlace(at, values, features, count);
        }

        private double lengthOfWords() {
            double squares = 0;
            for (int i = 0; i < count; i++) {
                squares += block(i) == Block.WORDS ? values[i] * values[i] : 0;
            }
            return Math.sqrt(squares);
        }

        private Block block(int index) {
            return features[index] == null ? Block.MEANING : features[index].block();
        }
    }

    /** Where a feature stands among the dimensions, below 0 for one that is not known. */
    int place(String name) {
        return places.getOrDefault(name, UNKNOWN);
    }

    /** As {@link #place(String)}, for a fact of one kind. */
    int place(String kind, String name) {
        return ofKinds.computeIfAbsent(kind, this::ofKind).getOrDefault(name, UNKNOWN);
    }

    private Map<String, Integer> ofKind(String kind) {
        String before = kind + OF_KIND;
        return places.entrySet().stream()
                .filter(e -> e.getKey().startsWith(before))
                .collect(Collectors.toMap(e -> e.getKey().substring(before.length()), Map.Entry::getValue));
    }

    /** A fact's value to scale; facts have no shift. */
    double fact(int place, double value) {
        return value * dimensions.get(place).factor() * weights.get(Block.FACTS);
    }
}
