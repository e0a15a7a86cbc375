package org.scrfindings.ingest.linear;

import java.util.IdentityHashMap;
import java.util.Map;

/** Features of one thing to the scale of several models, once for those that share a space. Not safe for threads. */
public final class Scaled {

    private final Features features;
    private final Map<FeatureSpace, Points> points = new IdentityHashMap<>();

    /** @param features to which nothing is added after a space that knows it was asked for */
    public Scaled(Features features) {
        this.features = features;
    }

    public Points to(FeatureSpace space) {
        return points.computeIfAbsent(space, s -> s.points(features));
    }
}
