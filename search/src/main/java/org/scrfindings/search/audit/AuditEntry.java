package org.scrfindings.search.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who did what. Written by the database's own function, so that nothing can be added past the chain. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    long seq;

    Instant at;

    String actor;

    String action;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> subjects;

    String detail;

    byte[] previous;

    byte[] digest;
}
