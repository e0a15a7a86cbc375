package org.scrfindings.ingest.linear;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.parse.Span;

/** The features of one thing that is to be labelled: a passage, or a pair of services in it. Not safe for threads. */
public final class Features implements Facts {

    private final Map<String, Feature> byName = new LinkedHashMap<>();

    /** Where the feature is there already, its value and its words are added. */
    public Features add(Feature feature) {
        byName.merge(feature.name(), feature, Features::sum);
        return this;
    }

    public Features addAll(Features others) {
        others.all().forEach(this::add);
        return this;
    }

    @Override
    public Features fact(String name, double value) {
        return add(Feature.fact(name, value));
    }

    /**
     * Each number of an embedding.
     *
     * @param names of the numbers, as many as there are
     */
    public Features meaning(List<String> names, float[] vector) {
        for (int i = 0; i < vector.length; i++) {
            add(new Feature(Block.MEANING, names.get(i), vector[i], List.of()));
        }
        return this;
    }

    public Collection<Feature> all() {
        return byName.values();
    }

    private static Feature sum(Feature one, Feature other) {
        List<Span> words = new ArrayList<>(one.words());
        words.addAll(other.words());
        return new Feature(one.block(), one.name(), one.value() + other.value(), words);
    }
}
