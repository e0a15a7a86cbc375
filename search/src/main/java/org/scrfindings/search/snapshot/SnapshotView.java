package org.scrfindings.search.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A snapshot as it is shown.
 *
 * @param version of its bytes
 * @param versions all that was made, the first one first
 */
public record SnapshotView(
        UUID id,
        String title,
        Map<String, List<String>> query,
        boolean restricted,
        String codebookVersion,
        Instant createdAt,
        int version,
        List<SnapshotVersion> versions) {

    static SnapshotView of(Snapshot s) {
        return new SnapshotView(
                s.id,
                s.title,
                s.query,
                s.restricted,
                s.codebookVersion,
                s.createdAt,
                s.version,
                List.copyOf(s.versions));
    }

    /** What its bytes are now. */
    public SnapshotVersion current() {
        return versions.getLast();
    }
}
