package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/**
 * Deletes a review's documents for good: bytes, text, all that was read out of them, and the words beside decisions.
 * What was decided, by whom and when, stays. For use inside a store's transaction.
 */
@ApplicationScoped
class Erasure {

    private static final List<String> OF_A_DOCUMENT =
            List.of("document_original", "document_text", "document_unmasked", "removed_passage");

    private static final String WITHOUT_WORDS =
            "coalesce((select jsonb_agg(c || '{\"words\": []}') from jsonb_array_elements(%1$s) c), '[]')";

    private final Documents documents;
    private final FindingStore findings;
    private final Disclosures disclosures;
    private final EntityManager entities;

    Erasure(Documents documents, FindingStore findings, Disclosures disclosures, EntityManager entities) {
        this.documents = documents;
        this.findings = findings;
        this.disclosures = disclosures;
        this.entities = entities;
    }

    void erase(Review review) {
        List<UUID> ids = documents
                .find("select d.id from Document d where d.review.id = ?1 order by d.id", review.id)
                .project(UUID.class)
                .list();
        ids.forEach(id -> erase(documents.findById(id, LockModeType.PESSIMISTIC_WRITE)));
    }

    private void erase(Document document) {
        findings.erase(document);
        document.erase();
        OF_A_DOCUMENT.forEach(table -> run("delete from " + table + " where document_id = :id", document.id));
        run(
                "update finding_decision set codes_before = " + WITHOUT_WORDS.formatted("codes_before")
                        + ", codes_after = " + WITHOUT_WORDS.formatted("codes_after") + " where document_id = :id",
                document.id);
        disclosures.update("text = '' where documentId = ?1", document.id);
    }

    private void run(String sql, UUID documentId) {
        entities.createNativeQuery(sql).setParameter("id", documentId).executeUpdate();
    }
}
