package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of the codebook as it was uploaded. */
@Entity
@Table(name = "codebook_version")
class StoredCodebook {

    @Id
    String version;

    int position;

    String content;

    @Column(name = "introduced_at")
    Instant introducedAt;

    @Column(name = "introduced_by")
    String introducedBy;
}
