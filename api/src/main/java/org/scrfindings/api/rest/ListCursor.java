package org.scrfindings.api.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.scrfindings.search.query.InvalidQueryException;

/** Positions in lists from the database, as opaque words for clients. */
final class ListCursor {

    private ListCursor() {}

    static String write(String position) {
        return position == null
                ? null
                : Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param parse gives nothing for a text that is no position
     * @throws InvalidQueryException for a cursor that was not given by this list
     */
    static <P> Optional<P> read(Optional<String> cursor, Function<String, Optional<P>> parse) {
        return cursor.map(c -> decode(c)
                .flatMap(parse)
                .orElseThrow(() -> new InvalidQueryException(
                        "cursor",
                        "This cursor was not given by this list. Take it as it stands in \"next\", or leave it out.")));
    }

    private static Optional<String> decode(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
