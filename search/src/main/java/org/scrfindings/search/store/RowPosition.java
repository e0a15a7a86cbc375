package org.scrfindings.search.store;

import java.util.Optional;
import java.util.UUID;

/**
 * Where in a list of rows a page ended.
 *
 * @param key what the list is sorted by first; it has no blanks
 * @param id of the document, or of the row itself
 * @param number sorted by last
 */
public record RowPosition(String key, UUID id, int number) {

    /** Before the first row. */
    static final RowPosition START = new RowPosition("", new UUID(0, 0), -1);

    /** Reads what {@link #toString()} wrote, or nothing where it is something else. */
    public static Optional<RowPosition> parse(String text) {
        String[] parts = text.split(" ", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new RowPosition(parts[0], UUID.fromString(parts[1]), Integer.parseInt(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return key + " " + id + " " + number;
    }
}
