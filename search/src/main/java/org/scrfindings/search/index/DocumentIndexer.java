package org.scrfindings.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.scrfindings.search.store.Finding;
import org.scrfindings.search.store.FindingRows;
import org.scrfindings.search.store.FindingStore;

/** Makes the index say what the database says. Every call may be repeated. Safe for use by several threads. */
@ApplicationScoped
public class DocumentIndexer {

    private final EntityManager entities;
    private final FindingStore findings;
    private final FindingIndex index;
    private final FindingRows rows;

    DocumentIndexer(EntityManager entities, FindingStore findings, FindingIndex index, FindingRows rows) {
        this.entities = entities;
        this.findings = findings;
        this.index = index;
        this.rows = rows;
    }

    /**
     * Writes a document's findings to the index, waits until they can be found, and only then calls the document
     * ready.
     *
     * @param gone findings to take out, unless the document has them again
     * @throws org.hibernate.search.util.common.SearchException when the engine cannot take them; nothing is changed in
     *     the database then, and the call is to be repeated
     */
    @Transactional
    public void index(UUID documentId, Set<UUID> gone) {
        index.createIfMissing();
        SearchIndexingPlan plan = Search.session(entities).indexingPlan();
        gone.forEach(id -> plan.purge(Finding.class, id, null));
        findings.lockForIndexing(documentId).forEach(plan::addOrUpdate);
        plan.execute();
        rows.gather(documentId);
        findings.searchable(documentId);
    }
}
