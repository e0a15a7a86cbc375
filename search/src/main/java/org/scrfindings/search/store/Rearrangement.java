package org.scrfindings.search.store;

import java.util.List;
import java.util.UUID;

/**
 * Findings of one document put by a person in the place of others: none replaced is an addition, none made a removal,
 * two by one a merger, one by two a split.
 */
public record Rearrangement(List<Replaced> replaces, List<HandMade> findings) {

    public Rearrangement {
        replaces = List.copyOf(replaces);
        findings = List.copyOf(findings);
    }

    /**
     * A finding that is replaced.
     *
     * @param version that the person saw
     */
    public record Replaced(UUID id, int version) {}
}
