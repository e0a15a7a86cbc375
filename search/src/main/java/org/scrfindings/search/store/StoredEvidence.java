package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One paragraph of a finding, or a place where it is said again: verbatim, with its place in the document. */
@Embeddable
public record StoredEvidence(
        int page,
        String section,
        @Column(name = "start_offset") int start,
        @Column(name = "end_offset") int end,
        String quote) {}
