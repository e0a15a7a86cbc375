package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what people decide about words that may identify someone. Safe for use by several threads. */
@ApplicationScoped
public class DisclosureStore {

    private final EntityManager entities;

    DisclosureStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The disclosures of a document as they stand in it. */
    @Transactional
    public Page<DisclosureView> ofDocument(UUID documentId, Optional<RowPosition> after, int limit) {
        RowPosition from = after.orElse(RowPosition.START);
        List<DisclosureView> rows = entities.createQuery("""
                        select d from StoredDisclosure d
                        where d.documentId = :document and (d.start > :start or d.start = :start and d.id > :id)
                        order by d.start, d.id""", StoredDisclosure.class)
                .setParameter("document", documentId)
                .setParameter("start", from.number())
                .setParameter("id", from.id())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(DisclosureView::of)
                .toList();
        return Page.of(rows, limit, d -> new RowPosition("", d.id(), d.start()).toString());
    }

    /** The disclosures that keep a review from being published. */
    @Transactional
    public List<DisclosureView> openHigh(UUID reviewId) {
        return entities.createQuery("""
                        select d from StoredDisclosure d join Document x on x.id = d.documentId
                        where x.review.id = :review and d.severity = 'high' and d.status = 'open'
                        order by d.documentId, d.start""", StoredDisclosure.class)
                .setParameter("review", reviewId)
                .getResultStream()
                .map(DisclosureView::of)
                .toList();
    }

    @Transactional
    public Optional<DisclosureView> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredDisclosure.class, id)).map(DisclosureView::of);
    }

    /**
     * Keeps a decision.
     *
     * @param version of the disclosure that was decided about
     * @return the disclosure as it is now, or empty where somebody else decided in the meantime; nothing is changed then
     */
    @Transactional
    public Optional<DisclosureView> decide(UUID id, int version, String status, String reason, String actor) {
        StoredDisclosure disclosure = entities.find(StoredDisclosure.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (disclosure == null || disclosure.version != version) {
            return Optional.empty();
        }
        disclosure.status = status;
        disclosure.reason = reason;
        disclosure.decidedBy = actor;
        entities.flush();
        return Optional.of(DisclosureView.of(disclosure));
    }
}
