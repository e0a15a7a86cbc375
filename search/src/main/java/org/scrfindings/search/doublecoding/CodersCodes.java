package org.scrfindings.search.doublecoding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one coder gave to a finding of a sample.
 *
 * @param codes by axis, the main one first; null until they have coded it
 */
@Embeddable
record CodersCodes(
        String coder,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, List<String>> codes,
        @Column(name = "codebook_version") String codebookVersion,
        @Column(name = "coded_at") Instant codedAt) {

    static CodersCodes none(String coder) {
        return new CodersCodes(coder, null, null, null);
    }

    boolean isDone() {
        return codedAt != null;
    }
}
