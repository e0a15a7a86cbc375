package org.scrfindings.search.savedsearch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question that somebody keeps. */
@Entity
@Table(name = "saved_search")
class SavedSearch {

    @Id
    UUID id;

    String owner;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, List<String>> query;

    @Enumerated(EnumType.STRING)
    Digest digest;

    String email;

    @Column(name = "told_until")
    Instant toldUntil;

    /** Until when whoever took its digest may be sending it; null where nobody is. */
    @Column(name = "taken_until")
    Instant takenUntil;

    UUID unsubscribe;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    int version;

    void take(SavedSearchRequest request) {
        name = request.name();
        query = request.asked();
        digest = request.digest();
        email = request.email().orElse(null);
        unsubscribe = UUID.randomUUID();
    }
}
