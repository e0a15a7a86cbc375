package org.scrfindings.ingest.linear;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrfindings.ingest.parse.Span;

/** The features of one thing that is to be labelled: a passage, or a pair of services in it. Not safe for threads. */
public final class Features implements Facts {

    private final Map<String, Feature> byName = new LinkedHashMap<>();
    private float[] meaning = {};

    /** Where the feature is there already, its value and its words are added. */
    public Features add(Feature feature) {
        byName.merge(feature.name(), feature, Features::sum);
        return this;
    }

    /** The same, to add others to. */
    public Features copy() {
        Features copy = new Features().meaning(meaning);
        copy.byName.putAll(byName);
        return copy;
    }

    @Override
    public Features fact(String name, double value) {
        return add(Feature.fact(name, value));
    }

    @Override
    public Features fact(String kind, String name, double value) {
        return fact(kind + FeatureSpace.OF_KIND + name, value);
    }

    /** The numbers of an embedding. */
    public Features meaning(float[] vector) {
        meaning = vector.clone();
        return this;
    }

    /** How the number of an embedding at that index is called. */
    static String nameOfMeaning(int index) {
        return "meaning:" + index;
    }

    /** The numbers of the embedding, empty where there is none. */
    float[] meaning() {
        return meaning;
    }

    /** All but the numbers of the embedding, which are too many to be held one by one. */
    Collection<Feature> named() {
        return byName.values();
    }

    /** All of them, one by one. */
    public Stream<Feature> all() {
        Stream<Feature> numbers = IntStream.range(0, meaning.length)
                .mapToObj(i -> new Feature(Block.MEANING, nameOfMeaning(i), meaning[i], List.of()));
        return Stream.concat(numbers, byName.values().stream());
    }

    private static Feature sum(Feature one, Feature other) {
        List<Span> words = new ArrayList<>(one.words());
        words.addAll(other.words());
        return new Feature(one.block(), one.name(), one.value() + other.value(), words);
    }
}
