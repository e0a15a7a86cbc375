package org.scrfindings.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.store.ActionView;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.FindingStore;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.ReviewRows;
import org.scrfindings.search.visibility.Viewer;

/** Tells what was read out of a review's documents, as far as the viewer may see it. */
@ApplicationScoped
public class WhatWasRead {

    private final DocumentStore documents;
    private final FindingStore findings;
    private final ReviewRows rows;
    private final BlindCoding blind;
    private final DocumentLines lines;
    private final FindingCards cards;

    WhatWasRead(
            DocumentStore documents,
            FindingStore findings,
            ReviewRows rows,
            BlindCoding blind,
            DocumentLines lines,
            FindingCards cards) {
        this.documents = documents;
        this.findings = findings;
        this.rows = rows;
        this.blind = blind;
        this.lines = lines;
        this.cards = cards;
    }

    /** @param findings how many there are beside the recommendations */
    public record Contents(
            List<DocumentLine> documents, long findings, List<FindingCard> recommendations, List<ActionView> actions) {}

    /** @param reader whose name decides which codes are kept from them */
    public Contents outOf(UUID reviewId, Viewer viewer, String reader) {
        List<FindingView> all = findings.ofReview(reviewId, viewer);
        return new Contents(
                documents.ofReview(reviewId, viewer).stream().map(lines::of).toList(),
                all.stream().filter(f -> !isRecommendation(f)).count(),
                all.stream()
                        .filter(WhatWasRead::isRecommendation)
                        .map(f -> cards.of(blind.forReader(f, reader)))
                        .toList(),
                rows.allActions(reviewId, viewer));
    }

    private static boolean isRecommendation(FindingView finding) {
        return finding.kind().equals("recommendation");
    }
}
