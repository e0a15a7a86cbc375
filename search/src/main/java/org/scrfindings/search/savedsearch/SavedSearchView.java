package org.scrfindings.search.savedsearch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A saved search as its owner sees it.
 *
 * @param digest never, daily or weekly
 * @param toldUntil until when its digests have told what is new
 */
public record SavedSearchView(
        UUID id,
        String name,
        Map<String, List<String>> query,
        String digest,
        String email,
        Instant toldUntil,
        Instant createdAt) {

    static SavedSearchView of(SavedSearch s) {
        return new SavedSearchView(s.id, s.name, s.query, s.digest.code(), s.email, s.toldUntil, s.createdAt);
    }

    /** Without the address, which belongs into no log. */
    @Override
    public String toString() {
        return "saved search " + id;
    }
}
