package org.scrfindings.search.access;

import java.util.Optional;

/**
 * Who sends a key that is good.
 *
 * @param name as it stands in histories, with {@link #PREFIX} before it, so that no person's is the same
 */
public record KeyHolder(String name, String role, Optional<String> localBody) {

    public static final String PREFIX = "key:";

    static KeyHolder of(ApiKey key) {
        return new KeyHolder(PREFIX + key.name, key.role, Optional.ofNullable(key.localBody));
    }
}
