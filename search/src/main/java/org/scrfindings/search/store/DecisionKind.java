package org.scrfindings.search.store;

import jakarta.persistence.EnumeratedValue;

/** What a person did to a finding. */
public enum DecisionKind {
    /** Said that the codes are right as they are. */
    CONFIRMED("confirmed"),
    /** Gave other codes, or took some away. */
    CORRECTED("corrected"),
    /** Made it where there was none. */
    ADDED("added"),
    /** Took it out, with nothing in its place. */
    REMOVED("removed"),
    /** Several made one. */
    MERGED("merged"),
    /** One made several. */
    SPLIT("split"),
    /** As many in the place of as many, or more than one of both. */
    REPLACED("replaced");

    @EnumeratedValue
    private final String code;

    DecisionKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What it is called when some findings are put in the place of others. */
    static DecisionKind of(int replaced, int made) {
        if (replaced == 0) {
            return ADDED;
        }
        if (made == 0) {
            return REMOVED;
        }
        if (replaced > 1 && made == 1) {
            return MERGED;
        }
        return replaced == 1 && made > 1 ? SPLIT : REPLACED;
    }
}
