package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A section of a document; see {@link org.scrfindings.ingest.structure.Section}. */
@Embeddable
public record StoredSection(
        String heading,
        int level,
        String role,
        int page,
        @Column(name = "start_offset") int start,
        @Column(name = "end_offset") int end) {

    StoredSection masked(Mask mask) {
        return new StoredSection(mask.within(heading), level, role, page, start, end);
    }
}
