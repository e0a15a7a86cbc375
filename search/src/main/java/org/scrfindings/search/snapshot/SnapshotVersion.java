package org.scrfindings.search.snapshot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was made at a time.
 *
 * @param version from 1; the bytes of the last one alone are kept
 * @param rows how many it has
 * @param dropped rows of the version before that it has no more, because their review was withdrawn or their finding is
 *     gone
 * @param reworded rows in which words were masked since
 */
@Embeddable
public record SnapshotVersion(
        int version,
        @Column(name = "made_at") Instant madeAt,
        @Column(name = "row_count") int rows,
        int dropped,
        int reworded,
        @JdbcTypeCode(SqlTypes.JSON) List<File> files) {

    /**
     * A file of a version.
     *
     * @param bytes of the file as it is sent, not as it is kept
     * @param sha256 of the same bytes, in hexadecimal digits
     */
    public record File(String format, long bytes, String sha256) {}
}
