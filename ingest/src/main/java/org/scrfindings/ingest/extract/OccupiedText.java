package org.scrfindings.ingest.extract;

import java.util.Map;
import java.util.TreeMap;
import org.scrfindings.ingest.parse.Span;

/** The parts of a text that passages have taken. */
final class OccupiedText {

    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();
    private int longest;

    void add(Span span) {
        endByStart.merge(span.start(), span.end(), Math::max);
        longest = Math.max(longest, span.length());
    }

    boolean leavesFree(Span span) {
        Map<Integer, Integer> near = endByStart.subMap(span.start() - longest, span.end());
        return near.values().stream().noneMatch(end -> end > span.start());
    }
}
