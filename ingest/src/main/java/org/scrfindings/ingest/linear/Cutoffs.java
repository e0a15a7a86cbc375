package org.scrfindings.ingest.linear;

import java.util.Map;

/**
 * How sure a label must be to be given.
 *
 * @param first enough for the surest label of all; 0 where there is always one
 * @param each by label: enough for that label, be it the surest or not; labels without one are given as the surest only
 */
public record Cutoffs(double first, Map<String, Double> each) {

    public Cutoffs {
        each = Map.copyOf(each);
    }

    boolean let(String label, double confidence, boolean surest) {
        return surest && confidence >= first || confidence >= each.getOrDefault(label, Double.MAX_VALUE);
    }
}
