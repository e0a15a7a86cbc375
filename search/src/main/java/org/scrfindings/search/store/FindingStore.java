package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.problem.Problem.Stage;
import org.scrfindings.search.visibility.Viewer;

/** Keeps findings; the only class that writes them. Safe for use by several threads. */
@ApplicationScoped
public class FindingStore {

    private final Findings findings;
    private final FindingRows findingRows;
    private final RemovedPassages removed;
    private final Documents documents;
    private final DocumentRows rows;
    private final ReadDisclosures disclosures;
    private final Redactor redactor;
    private final Recoding recoding;
    private final Showing showing;
    private final WorkQueue queue;
    private final Clock clock;

    FindingStore(
            Findings findings,
            FindingRows findingRows,
            RemovedPassages removed,
            Documents documents,
            DocumentRows rows,
            ReadDisclosures disclosures,
            Redactor redactor,
            Recoding recoding,
            Showing showing,
            WorkQueue queue,
            Clock clock) {
        this.findings = findings;
        this.findingRows = findingRows;
        this.removed = removed;
        this.documents = documents;
        this.rows = rows;
        this.disclosures = disclosures;
        this.redactor = redactor;
        this.recoding = recoding;
        this.showing = showing;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Replaces what is known of a document by what was read now, and enqueues its indexing, both or neither. Doing it
     * twice with the same result leaves the same findings with the same identifiers. What people decided stays:
     * findings that they confirmed or made, passages that they took out, disclosures that they decided about; words that
     * were redacted are masked in what is read now, wherever they stand in it. Where a
     * finding of theirs does not stand in the text that was read now, everything stays as it was, and the document says
     * so. What an attempt brings that has been overtaken by another is dropped.
     *
     * @param attempt the attempt that read it, as {@link DocumentStore#beginReading} counted it
     */
    @Transactional
    public void replace(UUID documentId, int attempt, IngestResult result) {
        Document document = documents.findById(documentId, LockModeType.PESSIMISTIC_WRITE);
        if (!document.isReadBy(attempt)) {
            return;
        }
        document.storedAttempt = attempt;
        Relocation relocation = new Relocation(redactor.textAsRead(documentId).orElse(""), result.text());
        List<Finding> kept = findings.decidedOf(documentId);
        DecidedFindings decided = new DecidedFindings(kept, removed.list("documentId", documentId), relocation);
        Set<UUID> gone = new HashSet<>(findings.idsOf(documentId));
        if (decided.lost() > 0) {
            document.warn(Stage.EXTRACT, anotherText(decided.lost()));
        } else {
            redactor.lift(document, kept);
            rows.replace(document, result);
            disclosures.replace(document, result, relocation);
            replaceUndecided(document, result, decided, relocation.isNone());
            redactor.lay(document, findings.ofDocument(documentId));
        }
        findings.idsOf(documentId).forEach(gone::remove);
        queue.indexDocument(documentId, gone);
    }

    private static String anotherText(long findings) {
        return "Read again, this document gave another text, in which %d findings that people decided about do not stand."
                        .formatted(findings)
                + " It was left as it was. Take these findings out before it is read again, or upload it anew.";
    }

    /**
     * @param sameText whether a passage at the same place is the same passage: one that was left standing beside what
     *     people decided about is not covered by it
     */
    private void replaceUndecided(Document document, IngestResult result, DecidedFindings decided, boolean sameText) {
        decided.move(new Places(document)).forEach(removed::delete);
        Map<UUID, Integer> versions = findings.undecidedOf(document.id);
        findings.deleteUndecided(document.id);
        FindingMaker maker = new FindingMaker(document, result, clock.instant(), decided.identifiers());
        List<Finding> read = result.passages().stream()
                .map(maker::make)
                .filter(f -> sameText && versions.containsKey(f.id) || !decided.cover(f))
                .toList();
        document.codebookVersion = recoding.toCurrentVersion(read);
        read.forEach(f -> f.version = versions.getOrDefault(f.id, -1) + 1);
        findings.persist(read);
        findings.renumber(document.id);
    }

    /**
     * Brings the machine's codes of a document into the current version of the codebook and enqueues its indexing, both
     * or neither. Codes that people decided about stay as they are.
     */
    @Transactional
    public void recode(UUID documentId) {
        Document document = hold(documentId);
        if (document == null || document.coder == null) {
            return;
        }
        List<Finding> undecided = findings.ofDocument(documentId).stream()
                .filter(f -> f.coding.equals(Finding.BY_MACHINE))
                .toList();
        undecided.forEach(f -> f.version++);
        document.codebookVersion = recoding.toCurrentVersion(undecided);
        queue.indexDocument(documentId, Set.of());
    }

    /** Where a finding lies among the others by its meaning, or nothing where the viewer may not see it. */
    @Transactional
    public Optional<float[]> vector(UUID id, Viewer viewer) {
        return shown(id, viewer).map(f -> f.vector);
    }

    /** All findings of a review that the viewer may see, as they stand in its documents. */
    @Transactional
    public List<FindingView> ofReview(UUID reviewId, Viewer viewer) {
        return findingRows.find(findings.idsOfReview(reviewId), viewer);
    }

    /** A finding, where the viewer may see it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Finding> shown(UUID id, Viewer viewer) {
        return findings.load(id).filter(f -> showing.shows(f.document, viewer));
    }

    /** A document, so held that nobody else writes its findings until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Document hold(UUID documentId) {
        return documents.findById(documentId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A finding, its document held, or nothing where it is gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Finding> holdFinding(UUID id) {
        return findings.documentOf(id).map(this::hold).flatMap(d -> findings.findByIdOptional(id));
    }

    /** The findings of a document that is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Finding> ofHeld(Document document) {
        return findings.ofDocument(document.id);
    }

    /** Has a finding that was changed indexed; its document is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    void changed(Finding finding) {
        finding.version++;
        queue.indexDocument(finding.document.id, Set.of());
    }

    /** Puts redacted words back into a document that is held and its findings, until {@link #exchange} masks them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void liftMasks(Document document, Collection<Finding> all) {
        redactor.lift(document, all);
    }

    /** Masks a document that is held as its disclosures want it once a decision about them is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    void maskAnew(Document document, Runnable decision) {
        List<Finding> all = findings.ofDocument(document.id);
        Map<UUID, String> before = all.stream().collect(Collectors.toMap(f -> f.id, Finding::getPassage));
        redactor.lift(document, all);
        decision.run();
        redactor.lay(document, all);
        all.stream().filter(f -> !f.getPassage().equals(before.get(f.id))).forEach(f -> f.version++);
        queue.indexDocument(document.id, Set.of());
    }

    /**
     * Puts findings in the place of others of a document that is held, and masks it. What a machine read will not come
     * back.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void exchange(Document document, List<Finding> gone, List<Finding> made) {
        gone.forEach(f -> {
            if (f.origin.equals(Finding.BY_MACHINE)) {
                f.evidence.forEach(e -> removed.persist(new RemovedPassage(f, e)));
            }
            findings.delete(f);
        });
        findings.persist(made);
        findings.renumber(document.id);
        redactor.lay(document, findings.ofDocument(document.id));
        queue.indexDocument(document.id, gone.stream().map(f -> f.id).collect(Collectors.toSet()));
    }

    /** Deletes the findings of a document that is held, for good. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(Document document) {
        queue.indexDocument(document.id, Set.copyOf(findings.idsOf(document.id)));
        findings.deleteAllOf(document.id);
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

    /** Says that the findings of a document can be found, as they are now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void searchable(UUID documentId) {
        Document document = documents.findById(documentId);
        if (document == null) {
            return;
        }
        document.indexedRelease = document.review.releasedAt;
        if (document.isStored()) {
            document.status = DocumentStatus.READY;
            document.progress = 1;
        }
    }

    /** How many findings there should be in the index once no work is left. */
    @Transactional
    public long countIndexed() {
        return findings.count("document.coder is not null");
    }

    /** The index has lost what it held, or is about to: none of it counts as found until it is indexed again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forgetIndexed() {
        documents.update("indexedRelease = null where indexedRelease is not null");
    }

    /** Enqueues the indexing of every document that has been read, also of those whose indexing is under way. */
    @Transactional
    public void reindexAll() {
        documents.find("coder is not null order by id").stream().forEach(d -> queue.indexDocument(d.id, Set.of()));
    }
}
