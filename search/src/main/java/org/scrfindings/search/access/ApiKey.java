package org.scrfindings.search.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A system's key, known by the digest of its value. */
@Entity
@Table(name = "api_key")
class ApiKey {

    @Id
    UUID id;

    String name;

    String role;

    @Column(name = "local_body")
    String localBody;

    byte[] digest;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "issued_by")
    String issuedBy;

    @Column(name = "expires_on")
    LocalDate expiresOn;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Column(name = "revoked_by")
    String revokedBy;

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean isGoodOn(LocalDate day) {
        return !isRevoked() && !day.isAfter(expiresOn);
    }
}
