package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what people decide about words that may identify someone. Safe for use by several threads. */
@ApplicationScoped
public class DisclosureStore {

    private final Disclosures disclosures;
    private final Documents documents;
    private final Reviews reviews;

    DisclosureStore(Disclosures disclosures, Documents documents, Reviews reviews) {
        this.documents = documents;
        this.reviews = reviews;
        this.disclosures = disclosures;
    }

    /** The disclosures of a document as they stand in it. */
    @Transactional
    public Page<DisclosureView> ofDocument(UUID documentId, Optional<RowPosition> after, int limit) {
        RowPosition from = after.orElse(RowPosition.START);
        List<DisclosureView> rows = disclosures
                .find(
                        "documentId = ?1 and (start > ?2 or start = ?2 and id > ?3) order by start, id",
                        documentId,
                        from.number(),
                        from.id())
                .range(0, limit)
                .stream()
                .map(DisclosureView::of)
                .toList();
        return Page.of(rows, limit, d -> new RowPosition("", d.id(), d.start()).toString());
    }

    /** The disclosures that keep a review from being published. */
    @Transactional
    public List<DisclosureView> openHigh(UUID reviewId) {
        return disclosures.find("""
                        select d from StoredDisclosure d join Document x on x.id = d.documentId
                        where x.review.id = ?1 and d.severity = 'high' and d.status = 'open'
                        order by d.documentId, d.start""", reviewId).stream().map(DisclosureView::of).toList();
    }

    @Transactional
    public Optional<DisclosureView> find(UUID id) {
        return disclosures.findByIdOptional(id).map(DisclosureView::of);
    }

    /** A review is not published while somebody decides about its words, nor the other way round. */
    private Optional<Review> lockReviewOf(UUID disclosureId) {
        return disclosures
                .documentOf(disclosureId)
                .map(document -> reviews.findById(documents.reviewOf(document), LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Keeps a decision.
     *
     * @param version of the disclosure that was decided about
     * @return the disclosure as it is now, or empty where somebody else decided in the meantime, the document was read
     *     again, or the review has been published on the decision that there was; nothing is changed then
     */
    @Transactional
    public Optional<DisclosureView> decide(UUID id, int version, String status, String reason, String actor) {
        Optional<Review> review = lockReviewOf(id);
        if (review.isEmpty() || review.get().status == ReviewStatus.PUBLISHED) {
            return Optional.empty();
        }
        StoredDisclosure disclosure = disclosures.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (disclosure == null || disclosure.version != version) {
            return Optional.empty();
        }
        disclosure.status = status;
        disclosure.reason = reason;
        disclosure.decidedBy = actor;
        disclosures.flush();
        return Optional.of(DisclosureView.of(disclosure));
    }
}
