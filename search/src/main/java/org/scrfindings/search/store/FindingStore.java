package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.disclose.Disclosure;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/** Keeps findings; the only class that writes them. Safe for use by several threads. */
@ApplicationScoped
public class FindingStore {

    private final Findings findings;
    private final Documents documents;
    private final Disclosures disclosures;
    private final EntityManager entities;
    private final WorkQueue queue;
    private final Clock clock;

    FindingStore(
            Findings findings,
            Documents documents,
            Disclosures disclosures,
            EntityManager entities,
            WorkQueue queue,
            Clock clock) {
        this.findings = findings;
        this.documents = documents;
        this.disclosures = disclosures;
        this.entities = entities;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Replaces all that is known of a document by what was read now, and enqueues its indexing, both or neither.
     * Doing it twice with the same result leaves the same findings with the same identifiers. What an attempt brings
     * that has been overtaken by another is dropped: people may have decided about what the other one found.
     *
     * @param attempt the attempt that read it, as {@link DocumentStore#beginReading} counted it
     */
    @Transactional
    public void replace(UUID documentId, int attempt, IngestResult result) {
        Document document = documents.findById(documentId, LockModeType.PESSIMISTIC_WRITE);
        if (!document.isReadBy(attempt)) {
            return;
        }
        Set<UUID> gone = new HashSet<>(findings.idsOf(documentId));
        removeAllOf(documentId);
        describe(document, result);
        keepText(documentId, result.text());
        List<Finding> found = findingsOf(document, result);
        findings.persist(found);
        disclosures.persist(result.disclosures().stream().map(d -> disclosure(documentId, d, result.text())));
        found.forEach(f -> gone.remove(f.id));
        queue.indexDocument(documentId, gone);
    }

    private void removeAllOf(UUID documentId) {
        for (String rows : List.of("finding", "disclosure", "document_text")) {
            entities.createNativeQuery("delete from " + rows + " where document_id = :id")
                    .setParameter("id", documentId)
                    .executeUpdate();
        }
    }

    private void describe(Document document, IngestResult result) {
        document.mediaType = result.mediaType();
        document.pages = result.pages();
        document.kind = result.kind().code();
        document.coder = result.coder();
        document.codebookVersion = result.codebookVersion();
        document.sections = map(result.sections(), StoredFrom::section);
        document.problems = map(result.problems(), StoredFrom::problem);
        document.events = map(result.events(), StoredFrom::event);
        document.actions = map(result.actions(), StoredFrom::action);
    }

    private static <A, B> List<B> map(List<A> from, Function<A, B> one) {
        return from.stream().map(one).collect(Collectors.toCollection(ArrayList::new));
    }

    private void keepText(UUID documentId, String text) {
        entities.createNativeQuery("insert into document_text (document_id, content) values (:id, :text)")
                .setParameter("id", documentId)
                .setParameter("text", text)
                .executeUpdate();
    }

    private List<Finding> findingsOf(Document document, IngestResult result) {
        Instant now = clock.instant();
        FindingMaker maker = new FindingMaker(document, result, now);
        List<Finding> found = new ArrayList<>();
        result.passages().forEach(p -> found.add(maker.make(p, found.size())));
        return found;
    }

    private static StoredDisclosure disclosure(UUID documentId, Disclosure found, String text) {
        StoredDisclosure row = new StoredDisclosure();
        row.id = UUID.randomUUID();
        row.documentId = documentId;
        row.type = found.type().code();
        row.severity = found.severity().code();
        row.text = found.span().in(text);
        row.page = found.span().page();
        row.start = found.span().start();
        row.end = found.span().end();
        row.status = "open";
        return row;
    }

    /** Findings by identifier, those that the viewer may see, with the highlight that each came with. */
    @Transactional
    public Map<UUID, FindingView> find(Map<UUID, Optional<String>> highlights, Viewer viewer) {
        Visibility visibility = Visibility.of(viewer);
        return findings.load(highlights.keySet()).stream()
                .filter(f -> f.document.isShownTo(visibility))
                .collect(Collectors.toMap(
                        f -> f.id, f -> FindingView.of(f, highlights.get(f.id).orElse(null))));
    }

    /** All findings of a review that the viewer may see, as they stand in its documents. */
    @Transactional
    public List<FindingView> ofReview(UUID reviewId, Viewer viewer) {
        Map<UUID, Optional<String>> unmarked = new LinkedHashMap<>();
        findings.idsOfReview(reviewId).forEach(id -> unmarked.put(id, Optional.empty()));
        Map<UUID, FindingView> shown = find(unmarked, viewer);
        return unmarked.keySet().stream().map(shown::get).filter(f -> f != null).toList();
    }

    /** The codes of a finding with their reasons, where the viewer may see it. */
    @Transactional
    public Optional<List<StoredCode>> coding(UUID id, Viewer viewer) {
        Visibility visibility = Visibility.of(viewer);
        return findings.load(List.of(id)).stream()
                .filter(f -> f.document.isShownTo(visibility))
                .findFirst()
                .map(f -> List.copyOf(f.codes));
    }

    /**
     * The findings of a document, held against every other writer until the transaction ends, so that what is written
     * to the index last is what the database said last.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Finding> lockForIndexing(UUID documentId) {
        Document document = documents.findById(documentId, LockModeType.PESSIMISTIC_WRITE);
        return document == null ? List.of() : findings.ofDocument(documentId);
    }

    /** Says that the findings of a document can be found. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void searchable(UUID documentId) {
        Document document = documents.findById(documentId);
        if (document != null && document.status == DocumentStatus.PROCESSING && document.coder != null) {
            document.status = DocumentStatus.READY;
            document.progress = 1;
        }
    }

    /** How many findings there should be in the index once no work is left. */
    @Transactional
    public long countIndexed() {
        return findings.count("document.coder is not null");
    }

    /** Enqueues the indexing of every document that has been read, also of those whose indexing is under way. */
    @Transactional
    public void reindexAll() {
        documents.find("coder is not null order by id").stream().forEach(d -> queue.indexDocument(d.id, Set.of()));
    }
}
