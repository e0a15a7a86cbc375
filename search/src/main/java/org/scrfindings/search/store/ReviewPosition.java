package org.scrfindings.search.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where in the list of reviews a page ended. */
public record ReviewPosition(Instant createdAt, UUID id) {

    /** Before the newest review. */
    static final ReviewPosition START = new ReviewPosition(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

    /** Reads what {@link #toString()} wrote, or nothing where it is something else. */
    public static Optional<ReviewPosition> parse(String text) {
        String[] parts = text.split(" ");
        try {
            return parts.length == 2
                    ? Optional.of(new ReviewPosition(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return createdAt + " " + id;
    }
}
