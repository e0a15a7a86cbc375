package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One paragraph of a finding, verbatim, with its place in the document. */
@Embeddable
public record StoredEvidence(
        int page,
        String section,
        @Column(name = "start_offset") int start,
        @Column(name = "end_offset") int end,
        String quote) {

    /** Whether words between two offsets stand in it. */
    boolean contains(int from, int to) {
        return start <= from && to <= end;
    }

    /** Words in it, between two offsets. */
    StoredCode.Words words(int from, int to) {
        return new StoredCode.Words(from, to, quote.substring(from - start, to - start));
    }

    /** The whole paragraph as the words that led to a code. */
    StoredCode.Words asWords() {
        return new StoredCode.Words(start, end, quote);
    }
}
