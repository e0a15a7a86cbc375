package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the rows of a document said before its redacted words were masked. Read by {@link Redactor} alone. */
@Entity
@Table(name = "document_unmasked")
class UnmaskedDocument {

    @Id
    @Column(name = "document_id")
    UUID documentId;

    @JdbcTypeCode(SqlTypes.JSON)
    UnmaskedWords words;

    protected UnmaskedDocument() {}

    UnmaskedDocument(UUID documentId, UnmaskedWords words) {
        this.documentId = documentId;
        this.words = words;
    }
}
