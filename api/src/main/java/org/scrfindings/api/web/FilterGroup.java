package org.scrfindings.api.web;

import java.util.List;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/**
 * One axis as a group of boxes to tick.
 *
 * @param open whether one of its boxes is ticked, so that the group is shown open
 * @param missing findings without any code on the axis
 */
public record FilterGroup(String name, String heading, List<Choice> choices, boolean open, ShownCount missing) {

    /** The choices that are shown at once; the rest opens on demand. */
    private static final int FIRST = 8;

    /** A code that can be asked for, and how many of the findings have it. */
    public record Choice(String code, String label, ShownCount count, boolean chosen) {}

    public List<Choice> first() {
        return choices.subList(0, Math.min(FIRST, choices.size()));
    }

    public List<Choice> rest() {
        return choices.subList(Math.min(FIRST, choices.size()), choices.size());
    }
}
