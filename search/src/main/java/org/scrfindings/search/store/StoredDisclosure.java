package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Words of a document that may identify a person, and what a person decided about them. */
@Entity
@Table(name = "disclosure")
class StoredDisclosure {

    @Id
    UUID id;

    @Column(name = "document_id")
    UUID documentId;

    String type;

    String severity;

    String text;

    int page;

    @Column(name = "start_offset")
    int start;

    @Column(name = "end_offset")
    int end;

    /** Where the text does not show the words; empty where it does. */
    String place;

    String status;

    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Version
    int version;
}
