package org.scrfindings.api.web.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrfindings.api.web.DocumentLine;
import org.scrfindings.api.web.DocumentLines;
import org.scrfindings.search.feedback.Feedback;
import org.scrfindings.search.feedback.FeedbackWriter;
import org.scrfindings.search.store.DisclosureStore;
import org.scrfindings.search.store.DisclosureView;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.FindingStore;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.ReviewContent;
import org.scrfindings.search.store.ReviewRows;
import org.scrfindings.search.store.ReviewStepView;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.visibility.Viewer;

/** Gathers what those who work on a review need to see of it. */
@ApplicationScoped
class ReviewWork {

    private static final int STEPS = 200;
    private static final Set<String> TAKES_FILES = Set.of("draft", "returned");

    private final DocumentStore documents;
    private final FindingStore findings;
    private final ReviewRows rows;
    private final ReviewStore reviews;
    private final DisclosureStore disclosures;
    private final FeedbackWriter writer;
    private final DocumentLines lines;

    ReviewWork(
            DocumentStore documents,
            FindingStore findings,
            ReviewRows rows,
            ReviewStore reviews,
            DisclosureStore disclosures,
            FeedbackWriter writer,
            DocumentLines lines) {
        this.documents = documents;
        this.findings = findings;
        this.rows = rows;
        this.reviews = reviews;
        this.disclosures = disclosures;
        this.writer = writer;
        this.lines = lines;
    }

    /**
     * A file and what was read out of it.
     *
     * @param sections how many there are
     * @param findings how many there are, recommendations among them
     * @param toDecide places that somebody has to decide about before the review is published
     */
    public record File(DocumentLine line, int sections, long findings, long toDecide) {}

    /** What may be looked at again, and a link to each place. */
    public record Advice(String message, List<String> places) {}

    /**
     * Where a review stands.
     *
     * @param reading whether a file is still being read
     */
    public record State(
            ReviewView review, List<File> files, boolean reading, List<Advice> advice, List<ReviewStepView> history) {

        public boolean takesFiles() {
            return TAKES_FILES.contains(review.status());
        }

        public boolean submitted() {
            return review.status().matches("submitted|cleared");
        }

        /** Why it came back, where it did. */
        public Optional<String> returnedBecause() {
            return review.status().equals("returned")
                    ? Optional.of(history.getLast().reason())
                    : Optional.empty();
        }
    }

    State on(ReviewView review, Viewer viewer, String reader) {
        UUID id = review.id();
        List<DocumentView> all = documents.ofReview(id, viewer);
        List<FindingView> found = findings.ofReview(id, viewer);
        boolean reading = all.stream().anyMatch(d -> !d.status().matches("ready|failed"));
        return new State(
                review,
                files(id, all, found),
                reading,
                reading || all.isEmpty()
                        ? List.of()
                        : advice(new ReviewContent(all, found, rows.allActions(id, viewer))),
                reviews.history(id, Optional.empty(), STEPS).items());
    }

    private List<File> files(UUID reviewId, List<DocumentView> all, List<FindingView> found) {
        Map<UUID, Long> findingsOf =
                found.stream().collect(Collectors.groupingBy(FindingView::documentId, Collectors.counting()));
        Map<UUID, Long> openIn = disclosures.openHigh(reviewId).stream()
                .collect(Collectors.groupingBy(DisclosureView::documentId, Collectors.counting()));
        return all.stream()
                .map(d -> new File(
                        lines.of(d),
                        d.sections().size(),
                        findingsOf.getOrDefault(d.id(), 0L),
                        openIn.getOrDefault(d.id(), 0L)))
                .toList();
    }

    private List<Advice> advice(ReviewContent content) {
        return writer.write(content).items().stream()
                .map(item -> new Advice(
                        item.message(),
                        item.places().stream().map(ReviewWork::address).toList()))
                .toList();
    }

    private static String address(Feedback.Place place) {
        return "/documents/%s?at=%d-%d#passage".formatted(place.documentId(), place.start(), place.end());
    }
}
