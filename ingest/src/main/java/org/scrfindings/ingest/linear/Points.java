package org.scrfindings.ingest.linear;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The features of a thing that a model knows, each at its place and to scale, by rising place. Held as plain arrays: they are
 * gone through for every label of every passage. Immutable, safe for use by several threads.
 */
public final class Points {

    private final int[] places;
    private final double[] values;

    /** Null for a number of an embedding, which stands nowhere. */
    private final Feature[] features;

    private Points(int[] places, double[] values, Feature[] features) {
        this.places = places;
        this.values = values;
        this.features = features;
    }

    public int size() {
        return places.length;
    }

    public int place(int index) {
        return places[index];
    }

    public double value(int index) {
        return values[index];
    }

    /** Whether it stands somewhere in the text. */
    boolean hasWords(int index) {
        return features[index] != null && !features[index].words().isEmpty();
    }

    /** Null for a number of an embedding. */
    Feature feature(int index) {
        return features[index];
    }

    /** Those that stand somewhere in the text. */
    public Points withWords() {
        return only(IntStream.range(0, features.length).filter(this::hasWords).toArray());
    }

    /** @param count how many there are, from the beginning of the arrays; no two have the same place */
    static Points byPlace(int[] places, double[] values, Feature[] features, int count) {
        // Sorted as plain numbers, for it is done often.
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = (long) places[i] << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) keys[i];
        }
        return new Points(places, values, features).only(order);
    }

    private Points only(int[] indices) {
        int[] ownPlaces = new int[indices.length];
        double[] ownValues = new double[indices.length];
        Feature[] ownFeatures = new Feature[indices.length];
        for (int i = 0; i < indices.length; i++) {
            ownPlaces[i] = places[indices[i]];
            ownValues[i] = values[indices[i]];
            ownFeatures[i] = features[indices[i]];
        }
        return new Points(ownPlaces, ownValues, ownFeatures);
    }

    double[] margins(Weights weights, double[] biases) {
        return weights.margins(biases, places, values);
    }
}
