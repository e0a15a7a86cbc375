package org.scrfindings.ingest.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The features that a model knows, and how each is brought to scale. Learned from the training texts. Immutable.
 *
 * @param dimensions in the order of the model's weights
 * @param weights how much each block counts against the others
 */
public record FeatureSpace(List<Dimension> dimensions, Map<Block, Double> weights, Map<String, Integer> places) {

    /**
     * One known feature.
     *
     * @param shift taken off the value
     * @param factor by which it is then multiplied
     */
    public record Dimension(Block block, String name, double shift, double factor) {}

    /** A feature that the model knows, at its place and to scale. */
    public record Point(int place, double value, Feature feature) {}

    public FeatureSpace {
        dimensions = List.copyOf(dimensions);
        weights = Map.copyOf(weights);
        // Map.copyOf is slow to look in, and this is asked for every feature of every passage.
        places = Collections.unmodifiableMap(new HashMap<>(places));
    }

    public FeatureSpace(List<Dimension> dimensions, Map<Block, Double> weights) {
        this(dimensions, weights, places(dimensions));
    }

    public int size() {
        return dimensions.size();
    }

    /** The known ones among the features, by rising place. */
    public List<Point> points(Features features) {
        List<Point> raw = new ArrayList<>();
        double squares = 0;
        for (Feature feature : features.all()) {
            Integer place = places.get(feature.name());
            double value = place == null ? 0 : scaled(feature, dimensions.get(place));
            if (value != 0) {
                raw.add(new Point(place, value, feature));
                squares += feature.block() == Block.WORDS ? value * value : 0;
            }
        }
        double length = Math.sqrt(squares);
        return byPlace(raw).mapToObj(raw::get).map(p -> weighed(p, length)).toList();
    }

    /** Where a fact stands among the dimensions, below 0 for one that is not known. */
    int placeOfFact(String name) {
        return places.getOrDefault(name, -1);
    }

    /** A fact's value to scale; facts have no shift. */
    double fact(int place, double value) {
        return value * dimensions.get(place).factor() * weights.getOrDefault(Block.FACTS, 1.0);
    }

    /** Indices of the points, by rising place: no two have the same. Sorted as plain numbers, for it is done often. */
    private static IntStream byPlace(List<Point> points) {
        long[] keys = new long[points.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) points.get(i).place() << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key);
    }

    private static double scaled(Feature feature, Dimension dimension) {
        double value = feature.block() == Block.WORDS ? 1 + Math.log(feature.value()) : feature.value();
        return (value - dimension.shift()) * dimension.factor();
    }

    private Point weighed(Point point, double lengthOfWords) {
        Block block = point.feature().block();
        double weight = weights.getOrDefault(block, 1.0);
        return new Point(
                point.place(),
                block == Block.WORDS ? point.value() / lengthOfWords * weight : point.value() * weight,
                point.feature());
    }

    private static Map<String, Integer> places(List<Dimension> dimensions) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            places.put(dimensions.get(i).name(), i);
        }
        return places;
    }
}
