package org.scrfindings.search.agreement;

import java.util.List;
import java.util.Map;

/**
 * A finding as two coders coded it, independently of each other.
 *
 * @param kind {@code finding}, {@code example} or {@code recommendation}
 * @param first codes by the code of the {@link org.scrfindings.ingest.code.Axis}, the main one first
 * @param second as the first
 */
public record CodedTwice(String kind, Map<String, List<String>> first, Map<String, List<String>> second) {

    public CodedTwice {
        first = Map.copyOf(first);
        second = Map.copyOf(second);
    }
}
