package org.scrfindings.api.rest;

import jakarta.ws.rs.core.Response.Status;
import java.util.OptionalInt;

/** The version that a decision is about, as its sender saw it. */
final class IfMatch {

    private IfMatch() {}

    /**
     * The version that the header asks for, or empty for whatever there is.
     *
     * @param header as sent, or null
     * @param current what is there; another one wanted is a problem
     */
    static OptionalInt read(String header, int current) {
        if (header == null) {
            throw Problems.of(
                            Status.PRECONDITION_REQUIRED,
                            "if-match-missing",
                            "Send If-Match with the ETag of what you decide about, or *.")
                    .build();
        }
        if (header.equals("*")) {
            return OptionalInt.empty();
        }
        if (!header.equals("\"" + current + "\"")) {
            throw changed("Somebody else changed this in the meantime. Read it again.");
        }
        return OptionalInt.of(current);
    }

    static RuntimeException changed(String detail) {
        return Problems.of(Status.PRECONDITION_FAILED, "changed", detail).build();
    }
}
