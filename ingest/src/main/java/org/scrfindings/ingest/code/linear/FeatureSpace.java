package org.scrfindings.ingest.code.linear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        places = Map.copyOf(places);
    }

    public FeatureSpace(List<Dimension> dimensions, Map<Block, Double> weights) {
        this(dimensions, weights, places(dimensions));
    }

    public int size() {
        return dimensions.size();
    }

    /** The known ones among the features, by rising place. */
    public List<Point> points(Features features) {
        List<Point> raw = features.all().stream()
                .filter(f -> places.containsKey(f.name()))
                .map(this::point)
                .filter(p -> p.value() != 0)
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .toList();
        double length = Math.sqrt(raw.stream()
                .filter(p -> p.feature().block() == Block.WORDS)
                .mapToDouble(p -> p.value() * p.value())
                .sum());
        return raw.stream()
                .map(p -> p.feature().block() == Block.WORDS ? times(p, 1 / length) : p)
                .map(p -> times(p, weights.getOrDefault(p.feature().block(), 1.0)))
                .toList();
    }

    private Point point(Feature feature) {
        int place = places.get(feature.name());
        Dimension dimension = dimensions.get(place);
        double value = feature.block() == Block.WORDS ? 1 + Math.log(feature.value()) : feature.value();
        return new Point(place, (value - dimension.shift()) * dimension.factor(), feature);
    }

    private static Point times(Point point, double factor) {
        return new Point(point.place(), point.value() * factor, point.feature());
    }

    private static Map<String, Integer> places(List<Dimension> dimensions) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            places.put(dimensions.get(i).name(), i);
        }
        return places;
    }
}
