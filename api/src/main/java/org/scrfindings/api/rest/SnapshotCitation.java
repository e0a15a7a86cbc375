package org.scrfindings.api.rest;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.scrfindings.api.citation.Citation;
import org.scrfindings.search.snapshot.SnapshotVersion;
import org.scrfindings.search.snapshot.SnapshotView;

/** How a snapshot is cited: with its version and checksum, because a version is what stays. */
final class SnapshotCitation {

    private static final String REPOSITORY = "SCR findings repository";

    private SnapshotCitation() {}

    static String text(SnapshotView snapshot, URI address) {
        return "%s (%d). %s (version %d, %d findings) [data set]. %s. SHA-256 of the JSON Lines file: %s."
                .formatted(
                        REPOSITORY,
                        made(snapshot).getYear(),
                        snapshot.title(),
                        snapshot.version(),
                        snapshot.current().rows(),
                        address,
                        sum(snapshot));
    }

    static Citation of(SnapshotView snapshot, URI address, LocalDate today) {
        return new Citation(
                "scr-snapshot-" + snapshot.id().toString().substring(0, 8),
                Citation.Kind.DATASET,
                REPOSITORY,
                snapshot.title(),
                null,
                made(snapshot).toString(),
                null,
                "Version %d, %d findings, SHA-256 %s"
                        .formatted(snapshot.version(), snapshot.current().rows(), sum(snapshot)),
                address,
                today);
    }

    private static LocalDate made(SnapshotView snapshot) {
        return LocalDate.ofInstant(snapshot.createdAt(), ZoneOffset.UTC);
    }

    private static String sum(SnapshotView snapshot) {
        return snapshot.current().files().stream()
                .filter(f -> f.format().equals("jsonl"))
                .findFirst()
                .map(SnapshotVersion.File::sha256)
                .orElseThrow();
    }
}
