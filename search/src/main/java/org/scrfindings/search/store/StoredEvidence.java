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
        String quote) {

    /** The same paragraph in other words of the same length. */
    StoredEvidence saying(String words) {
        return new StoredEvidence(page, section, start, end, words);
    }

    /** The same paragraph under another heading. */
    StoredEvidence under(String heading) {
        return new StoredEvidence(page, heading, start, end, quote);
    }

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
