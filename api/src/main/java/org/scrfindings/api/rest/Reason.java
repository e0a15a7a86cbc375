package org.scrfindings.api.rest;

import org.scrfindings.search.store.Decider;

/** Why somebody decided, where they say so. */
final class Reason {

    private static final int LONGEST = 2_000;

    private Reason() {}

    static Decider of(String actor, String reason) {
        if (reason != null && reason.length() > LONGEST) {
            throw Problems.invalidField("reason", "It may have %,d characters.".formatted(LONGEST));
        }
        return new Decider(actor, reason == null ? "" : reason.strip());
    }
}
