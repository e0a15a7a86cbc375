package org.scrfindings.search.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where in the list of reviews a page ended. */
public record ReviewPosition(Instant createdAt, UUID id) {

    /** Before the newest review. */
    public static final ReviewPosition START =
            new ReviewPosition(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

    /** Reads what {@link #toString()} wrote, or nothing where it is something else. */
    public static Optional<ReviewPosition> parse(String text) {
        String[] parts = text.split(" ");
        try {
            return parts.length == 2
                    ? Optional.of(new ReviewPosition(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                            .filter(ReviewPosition::isPossible)
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The database cannot compare times that are further away than it can keep. */
    private boolean isPossible() {
        return createdAt.isAfter(Instant.EPOCH) && createdAt.isBefore(START.createdAt);
    }

    @Override
    public String toString() {
        return createdAt + " " + id;
    }
}
