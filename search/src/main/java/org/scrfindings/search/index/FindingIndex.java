package org.scrfindings.search.index;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.hibernate.search.util.common.SearchException;
import org.scrfindings.search.store.Finding;
import org.scrfindings.search.store.FindingStore;

/** The index as a whole: that it is there, and that it holds what the database holds. */
@ApplicationScoped
public class FindingIndex {

    /** An engine that takes longer to count is not there for anybody who searches either. */
    private static final int COUNT_LIMIT_SECONDS = 3;

    /** Hibernate Search's word for an engine that did not answer, as against one whose answer is not as wanted. */
    private static final String REQUEST_FAILED = "HSEARCH400007";

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final FindingStore findings;

    FindingIndex(EntityManagerFactory factory, EntityManager entities, FindingStore findings) {
        this.factory = factory;
        this.entities = entities;
        this.findings = findings;
    }

    /**
     * Creates the index where there is none, and anew where it is of an older make than this version of the service.
     * Has every document indexed where the numbers of findings in the index and in the database differ, as after the
     * loss of the engine's data. An index with more findings than the database, as after a restore of an older database,
     * is made anew: what is not in the database must not be counted.
     *
     * @throws SearchException while the engine is away
     */
    @Transactional
    public void ensure() {
        createIfMissing();
        SearchSchemaManager schema = schema();
        boolean anew = !isOfThisMake(schema) || count() > findings.countIndexed();
        if (anew || count() != findings.countIndexed()) {
            findings.forgetIndexed();
            if (anew) {
                schema.dropAndCreate();
            }
            findings.reindexAll();
        }
    }

    /** An engine would otherwise make an index of its own guessing at the first write. */
    void createIfMissing() {
        schema().createIfMissing();
    }

    private SearchSchemaManager schema() {
        return Search.mapping(factory).scope(Finding.class).schemaManager();
    }

    private static boolean isOfThisMake(SearchSchemaManager schema) {
        try {
            schema.validate();
            return true;
        } catch (SearchException e) {
            if (e.getMessage().contains(REQUEST_FAILED)) {
                throw e;
            }
            Log.info("The index is of another make and is built anew.");
            return false;
        }
    }

    /**
     * Findings in the index.
     *
     * @throws SearchException while the engine is away or hangs
     */
    @Transactional
    public long count() {
        return Search.session(entities)
                .search(Finding.class)
                .where(f -> f.matchAll())
                .failAfter(COUNT_LIMIT_SECONDS, TimeUnit.SECONDS)
                .fetchTotalHitCount();
    }
}
