package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A code of a finding, who gave it, how sure, and the words that led to it.
 *
 * @param axis code of the {@link org.scrfindings.ingest.code.Axis}
 * @param position order on its axis from 0, the main code first
 */
@Embeddable
public record StoredCode(
        String axis,
        int position,
        @Column(name = "\"value\"") String value,
        float confidence,
        String coder,
        @Column(name = "codebook_version") String codebookVersion,
        @Column(name = "coded_at") Instant codedAt,
        @JdbcTypeCode(SqlTypes.JSON) List<Words> words) {

    /** The same code for other words. */
    StoredCode with(List<Words> others) {
        return new StoredCode(axis, position, value, confidence, coder, codebookVersion, codedAt, others);
    }

    /** The same code at another place on its axis. */
    StoredCode at(int place) {
        return new StoredCode(axis, place, value, confidence, coder, codebookVersion, codedAt, words);
    }

    /** Words of the document: UTF-16 offsets into its text, and the words themselves. */
    public record Words(int start, int end, String text) {}
}
