package org.scrfindings.ingest.linear;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.linear.FeatureSpace.Point;

/** Features of one thing to the scale of several models, once for those that share a space. Not safe for threads. */
public final class Scaled {

    private final Features features;
    private final Map<FeatureSpace, List<Point>> points = new IdentityHashMap<>();

    /** @param features to which nothing is added after a space that knows it was asked for */
    public Scaled(Features features) {
        this.features = features;
    }

    public List<Point> to(FeatureSpace space) {
        return points.computeIfAbsent(space, s -> s.points(features));
    }
}
