package org.scrfindings.api.web;

/**
 * A filter that is on.
 *
 * @param without the address of the same page without it
 */
public record AppliedFilter(String axis, String label, boolean excluded, PageAddress without) {

    /** As people read it. */
    public String named() {
        return axis + ": " + (excluded ? "not " : "") + label;
    }
}
