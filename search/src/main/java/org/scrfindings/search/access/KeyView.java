package org.scrfindings.search.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A key as administrators see it.
 *
 * @param localBody of a board's key, otherwise null
 * @param status {@code valid}, {@code expired} or {@code revoked}
 * @param expiresOn the last day on which it is good, in UTC
 * @param lastUsedAt to the minute; null where it never was
 * @param revokedAt null where it is not revoked, as is {@code revokedBy}
 */
public record KeyView(
        UUID id,
        String name,
        String role,
        String localBody,
        String status,
        Instant issuedAt,
        String issuedBy,
        LocalDate expiresOn,
        Instant lastUsedAt,
        Instant revokedAt,
        String revokedBy) {

    static KeyView of(ApiKey key, LocalDate today) {
        return new KeyView(
                key.id,
                key.name,
                key.role,
                key.localBody,
                status(key, today),
                key.issuedAt,
                key.issuedBy,
                key.expiresOn,
                key.lastUsedAt,
                key.revokedAt,
                key.revokedBy);
    }

    private static String status(ApiKey key, LocalDate today) {
        if (key.isRevoked()) {
            return "revoked";
        }
        return key.isGoodOn(today) ? "valid" : "expired";
    }
}
