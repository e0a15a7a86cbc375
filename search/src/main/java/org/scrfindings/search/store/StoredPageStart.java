package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a page begins; see {@link org.scrfindings.ingest.parse.PageStart}. */
@Embeddable
record StoredPageStart(
        int page, @Column(name = "start_offset") int start) {}
