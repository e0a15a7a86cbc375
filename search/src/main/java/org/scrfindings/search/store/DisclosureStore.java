package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/**
 * Keeps what people decide about words that may identify someone. Redacted words are masked in all that is served and
 * indexed from the moment of the decision; see {@link Mask} for how. Safe for use by several threads.
 */
@ApplicationScoped
public class DisclosureStore {

    private final Disclosures disclosures;
    private final Documents documents;
    private final Reviews reviews;
    private final FindingStore findings;

    DisclosureStore(Disclosures disclosures, Documents documents, Reviews reviews, FindingStore findings) {
        this.documents = documents;
        this.reviews = reviews;
        this.disclosures = disclosures;
        this.findings = findings;
    }

    /** The disclosures of a document as they stand in it; redacted words are shown to those who may undo it. */
    @Transactional
    public Page<DisclosureView> ofDocument(UUID documentId, Viewer viewer, Optional<RowPosition> after, int limit) {
        RowPosition from = after.orElse(RowPosition.START);
        boolean redactedShown = Visibility.of(viewer).redactedOriginals();
        List<DisclosureView> rows = disclosures
                .find(
                        "documentId = ?1 and (start > ?2 or start = ?2 and id > ?3) order by start, id",
                        documentId,
                        from.number(),
                        from.id())
                .range(0, limit)
                .stream()
                .map(d -> DisclosureView.of(d, redactedShown))
                .toList();
        return Page.of(rows, limit, d -> new RowPosition("", d.id(), d.start()).toString());
    }

    /** The disclosures that keep a review from being published. */
    @Transactional
    public List<DisclosureView> openHigh(UUID reviewId) {
        return disclosures.find("""
                        select d from StoredDisclosure d join Document x on x.id = d.documentId
                        where x.review.id = ?1 and d.severity = 'high' and d.status = 'open'
                        order by d.documentId, d.start""", reviewId).stream()
                .map(d -> DisclosureView.of(d, false))
                .toList();
    }

    /** A disclosure of a review that is not withdrawn, for a curator. */
    @Transactional
    public Optional<DisclosureView> find(UUID id) {
        return disclosures
                .findByIdOptional(id)
                .filter(d -> documents.findById(d.documentId).review.status != ReviewStatus.WITHDRAWN)
                .map(d -> DisclosureView.of(d, true));
    }

    /**
     * A decision about words.
     *
     * @param status {@code accepted}, {@code redacted}, or {@code open} again
     * @param reason may be null
     */
    public record Decision(String status, String reason, String actor) {
        private boolean redacts() {
            return status.equals(StoredDisclosure.REDACTED);
        }
    }

    /** What became of a decision. Only {@link Kept} changed anything. */
    public sealed interface Decided {

        record Kept(DisclosureView disclosure) implements Decided {}

        /** Somebody else decided in the meantime, or the document was read again. */
        record Overtaken() implements Decided {}

        /** The review was published on the decision that there is: words may be redacted, and not be shown again. */
        record Published() implements Decided {}
    }

    /**
     * Keeps a decision, and masks the words or lets them be read again where it says so.
     *
     * @param version of the disclosure that was decided about
     */
    @Transactional
    public Decided decide(UUID id, int version, Decision decision) {
        Optional<UUID> documentId = disclosures.documentOf(id);
        if (documentId.isEmpty()) {
            return new Decided.Overtaken();
        }
        // A review is not published while somebody decides about its words, nor the other way round.
        Review review = reviews.findById(documents.reviewOf(documentId.get()), LockModeType.PESSIMISTIC_WRITE);
        Document document = findings.hold(documentId.get());
        StoredDisclosure disclosure = disclosures.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (disclosure == null || disclosure.version != version || review.status == ReviewStatus.WITHDRAWN) {
            return new Decided.Overtaken();
        }
        if (review.status == ReviewStatus.PUBLISHED && !decision.redacts()) {
            return new Decided.Published();
        }
        if (disclosure.isRedacted() == decision.redacts()) {
            keep(disclosure, decision);
        } else {
            // Whoever signed the review off did not see words that are shown again.
            review.signedOffBy = decision.redacts() ? review.signedOffBy : null;
            findings.maskAnew(document, () -> keep(disclosure, decision));
        }
        return new Decided.Kept(DisclosureView.of(disclosure, true));
    }

    private void keep(StoredDisclosure disclosure, Decision decision) {
        disclosure.status = decision.status();
        disclosure.reason = decision.reason();
        disclosure.decidedBy = decision.actor();
        disclosures.flush();
    }
}
