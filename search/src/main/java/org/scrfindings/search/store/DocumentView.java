package org.scrfindings.search.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A document as it is shown, without its text and bytes. */
public record DocumentView(
        UUID id,
        UUID reviewId,
        String kind,
        String filename,
        String mediaType,
        String sha256,
        long bytes,
        Integer pages,
        String status,
        float progress,
        Instant receivedAt,
        List<StoredProblem> problems,
        List<StoredSection> sections) {

    static DocumentView of(Document d) {
        return new DocumentView(
                d.id,
                d.review.id,
                d.kind,
                d.filename,
                d.mediaType,
                d.sha256,
                d.bytes,
                d.pages,
                d.status.code(),
                d.progress,
                d.receivedAt,
                List.copyOf(d.problems),
                List.copyOf(d.sections));
    }
}
