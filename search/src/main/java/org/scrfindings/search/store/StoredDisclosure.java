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

    static final String OPEN = "open";
    static final String REDACTED = "redacted";

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

    /** Who found the words; null where a reading did. */
    @Column(name = "marked_by")
    String markedBy;

    @Version
    int version;

    /** The same decision about the same words, for another place. */
    StoredDisclosure again() {
        StoredDisclosure other = new StoredDisclosure();
        other.id = UUID.randomUUID();
        other.documentId = documentId;
        other.type = type;
        other.severity = severity;
        other.text = text;
        other.page = page;
        other.start = start;
        other.end = end;
        other.place = place;
        other.status = status;
        other.reason = reason;
        other.decidedBy = decidedBy;
        other.markedBy = markedBy;
        return other;
    }

    /** Whether it holds wherever its words stand: what a person found, or has hidden, is never forgotten silently. */
    boolean staysWithItsWords() {
        return isRedacted() || markedBy != null;
    }

    /** Whether the document's text shows the words; others stand in a comment, in properties or in the file's name. */
    boolean isInText() {
        return start < end;
    }

    boolean isRedacted() {
        return status.equals(REDACTED);
    }
}
