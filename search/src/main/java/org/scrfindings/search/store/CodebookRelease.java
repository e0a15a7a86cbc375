package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Entry;
import org.scrfindings.ingest.codebook.CodebookReader;
import org.scrfindings.ingest.codebook.InvalidCodebookException;
import org.scrfindings.search.store.CodebookVersionView.Share;

/** Introduces versions of the codebook and tells how far the store follows. Safe for use by several threads. */
@ApplicationScoped
public class CodebookRelease {

    /** Names the lock that parts the storing of codes from the coming of a version. */
    static final int LOCK = 74_001;

    private final Codebooks codebooks;
    private final StoredCodebooks stored;
    private final EntityManager entities;
    private final WorkQueue queue;
    private final Clock clock;

    CodebookRelease(Codebooks codebooks, StoredCodebooks stored, EntityManager entities, WorkQueue queue, Clock clock) {
        this.codebooks = codebooks;
        this.stored = stored;
        this.entities = entities;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Makes a version the current one and enqueues the recoding of every document that has been read, both or neither.
     *
     * @throws InvalidCodebookException when anything is wrong with it; nothing is changed then
     */
    @Transactional(rollbackOn = InvalidCodebookException.class)
    public CodebookVersionView introduce(String yaml, String actor) throws InvalidCodebookException {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(" + LOCK + ")) held")
                .getSingleResult();
        List<Codebook> earlier = codebooks.refreshed();
        Codebook codebook = CodebookReader.read(yaml, earlier);
        StoredCodebook row = new StoredCodebook();
        row.version = codebook.version();
        row.position = earlier.size();
        row.content = yaml;
        row.introducedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.introducedBy = actor;
        stored.persistAndFlush(row);
        codebooks.refreshed();
        documentsRead().forEach(queue::recodeDocument);
        return view(codebook, true);
    }

    private List<UUID> documentsRead() {
        return entities.createQuery("select d.id from Document d where d.coder is not null order by d.id", UUID.class)
                .getResultList();
    }

    /** All versions, the newest first. */
    @Transactional
    public List<CodebookVersionView> versions() {
        List<Codebook> all = codebooks.refreshed();
        return all.reversed().stream().map(c -> view(c, c == all.getLast())).toList();
    }

    private CodebookVersionView view(Codebook codebook, boolean newest) {
        Share documents = new Share(
                count(
                        "select count(d) from Document d where d.coder is not null and d.codebookVersion = :version",
                        codebook),
                entities.createQuery("select count(d) from Document d where d.coder is not null", Long.class)
                        .getSingleResult());
        String newestStatus = documents.done() == documents.total() ? "current" : "recoding";
        return new CodebookVersionView(
                codebook.version(),
                Optional.ofNullable(stored.findById(codebook.version()))
                        .map(r -> r.introducedAt)
                        .orElse(null),
                newest ? newestStatus : "past",
                documents,
                newest ? confirmedWith(retired(codebook)) : 0);
    }

    private long count(String question, Codebook codebook) {
        return entities.createQuery(question, Long.class)
                .setParameter("version", codebook.version())
                .getSingleResult();
    }

    private static Set<String> retired(Codebook codebook) {
        return codebook.lists().values().stream()
                .flatMap(List::stream)
                .filter(Entry::hasBeenRetired)
                .map(Entry::code)
                .collect(Collectors.toSet());
    }

    private long confirmedWith(Set<String> codes) {
        return codes.isEmpty()
                ? 0
                : entities.createQuery(
                                "select count(distinct f) from Finding f join f.codes c"
                                        + " where f.coding = 'confirmed' and c.value in :codes",
                                Long.class)
                        .setParameter("codes", codes)
                        .getSingleResult();
    }
}
