package org.scrfindings.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.query.InvalidQueryException;
import org.scrfindings.search.store.Page;

/**
 * Positions in lists from the database, as opaque words for clients. A fingerprint of the list and its reader keeps a
 * cursor from being used with another list, where it would skip rows silently.
 */
@RequestScoped
class ListCursor {

    private static final int FINGERPRINT = 16;

    private final UriInfo address;
    private final Caller caller;

    ListCursor(UriInfo address, Caller caller) {
        this.address = address;
        this.caller = caller;
    }

    /** A page as the store made it, with its position made a cursor. */
    <T> Page<T> page(Page<T> page) {
        return new Page<>(page.items(), page.next() == null ? null : write(page.next()));
    }

    private String write(String position) {
        byte[] text = (fingerprint(position) + position).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /**
     * @param parse gives nothing for a text that is no position
     * @throws InvalidQueryException for a cursor that was not given by this list
     */
    <P> Optional<P> read(Optional<String> cursor, Function<String, Optional<P>> parse) {
        return cursor.map(c -> decode(c)
                .flatMap(parse)
                .orElseThrow(() -> new InvalidQueryException(
                        "cursor",
                        "This cursor was not given by this list. Take it as it stands in \"next\", or leave it out.")));
    }

    private Optional<String> decode(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String position = text.substring(Math.min(FINGERPRINT, text.length()));
            boolean ours = text.equals(fingerprint(position) + position)
                    && position.chars().noneMatch(Character::isISOControl);
            return ours ? Optional.of(position) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String fingerprint(String position) {
        return DigestUtils.sha256Hex(address.getPath() + ' ' + caller.viewer() + ' ' + position)
                .substring(0, FINGERPRINT);
    }
}
