package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A paragraph of a finding that a person took out, where it stands in the document's text now. */
@Entity
@Table(name = "removed_passage")
class RemovedPassage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "document_id")
    UUID documentId;

    @Column(name = "finding_id")
    UUID findingId;

    @Column(name = "start_offset")
    int start;

    @Column(name = "end_offset")
    int end;

    protected RemovedPassage() {}

    RemovedPassage(Finding finding, StoredEvidence paragraph) {
        documentId = finding.document.id;
        findingId = finding.id;
        start = paragraph.start();
        end = paragraph.end();
    }

    void moveTo(int place) {
        end += place - start;
        start = place;
    }
}
