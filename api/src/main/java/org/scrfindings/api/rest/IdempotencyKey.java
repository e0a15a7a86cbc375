package org.scrfindings.api.rest;

import java.util.Optional;

/** A key under which a request that is sent again makes nothing more. */
final class IdempotencyKey {

    private static final int LONGEST = 255;

    private IdempotencyKey() {}

    /** The header as sent, where the database can keep it. */
    static Optional<String> check(Optional<String> header) {
        header.filter(key -> key.length() > LONGEST).ifPresent(key -> {
            throw Problems.invalid("Idempotency-Key", "It may have %d characters at most.".formatted(LONGEST));
        });
        return header;
    }

    static RuntimeException reused() {
        return Problems.conflict(
                "idempotency-key-reused", "This Idempotency-Key was used before for another request of this kind.");
    }
}
