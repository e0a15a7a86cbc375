package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/** Keeps documents: their bytes, their text, and how far they have been read. Safe for use by several threads. */
@ApplicationScoped
public class DocumentStore {

    /** Bytes of an original in one piece. */
    public static final int PIECE = 1 << 20;

    private final Reviews reviews;
    private final Documents documents;
    private final Disclosures disclosures;
    private final EntityManager entities;
    private final Showing showing;
    private final WorkQueue queue;
    private final Clock clock;

    DocumentStore(
            Reviews reviews,
            Documents documents,
            Disclosures disclosures,
            EntityManager entities,
            Showing showing,
            WorkQueue queue,
            Clock clock) {
        this.disclosures = disclosures;
        this.reviews = reviews;
        this.documents = documents;
        this.entities = entities;
        this.showing = showing;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * A document that waits to be read.
     *
     * @param attempt counts every time that it was taken up
     * @param tries counts the times since its reading was asked for
     */
    public record Waiting(
            String filename, byte[] content, Optional<DocumentKind> declaredKind, int attempt, int tries) {}

    /** Keeps an upload's bytes and enqueues its reading, both or neither. */
    @Transactional
    public Receipt receive(UUID reviewId, Upload upload) {
        Review review = reviews.findById(reviewId, LockModeType.PESSIMISTIC_WRITE);
        if (review.status == ReviewStatus.WITHDRAWN) {
            return new Receipt.Closed(review.status.code());
        }
        Optional<Document> same = documents
                .find("review.id = ?1 and sha256 = ?2", reviewId, upload.sha256())
                .firstResultOptional();
        if (same.isPresent()) {
            return new Receipt.AlreadyThere(DocumentView.of(same.get()));
        }
        if (!review.takesDocuments()) {
            return new Receipt.Closed(review.status.code());
        }
        Document document = waiting(review, upload);
        documents.persistAndFlush(document);
        keepOriginal(document.id, upload);
        queue.readDocument(document.id);
        return new Receipt.Kept(DocumentView.of(document));
    }

    private Document waiting(Review review, Upload upload) {
        Document document = new Document();
        document.id = UUID.randomUUID();
        document.review = review;
        document.filename = upload.filename();
        document.sha256 = upload.sha256();
        document.bytes = upload.bytes();
        document.kind = upload.kind().orElse(null);
        document.kindDeclared = upload.kind().isPresent();
        document.receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        document.status = DocumentStatus.RECEIVED;
        return document;
    }

    /** Streamed, so that an upload never stands in memory whole. */
    private void keepOriginal(UUID documentId, Upload upload) {
        entities.unwrap(Session.class).doWork(connection -> {
            String sql = "insert into document_original (document_id, content) values (?, ?)";
            try (InputStream in = Files.newInputStream(upload.content());
                    PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setObject(1, documentId);
                insert.setBinaryStream(2, in, upload.bytes());
                insert.executeUpdate();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The document, where the viewer may see it. */
    @Transactional
    public Optional<DocumentView> find(UUID id, Viewer viewer) {
        return visible(id, viewer).map(DocumentView::of);
    }

    /** The document's text, where the viewer may see it and it has been read. */
    @Transactional
    public Optional<String> text(UUID id, Viewer viewer) {
        return visible(id, viewer).flatMap(d -> content("document_text", d.id, String.class));
    }

    /**
     * A piece of the bytes as they were uploaded, where the viewer may see the document and its bytes; so that a slow
     * reader holds neither the whole in memory nor a connection.
     *
     * @param from offset of its first byte
     * @return at most {@value #PIECE} bytes; none behind the end
     */
    @Transactional
    public Optional<byte[]> original(UUID id, Viewer viewer, long from) {
        return visible(id, viewer).filter(d -> isOriginalShown(id, viewer)).map(d -> entities.unwrap(Session.class)
                .createNativeQuery(
                        "select substring(content from cast(:first as integer) for :size) from document_original"
                                + " where document_id = :id",
                        byte[].class)
                .setParameter("first", from + 1)
                .setParameter("size", PIECE)
                .setParameter("id", d.id)
                .getSingleResult());
    }

    /** Whether the viewer may have the bytes of a document that they see: words that are redacted stand in them. */
    @Transactional
    public boolean isOriginalShown(UUID id, Viewer viewer) {
        return Visibility.of(viewer).redactedOriginals() || !disclosures.hasRedacted(id);
    }

    private Optional<Document> visible(UUID id, Viewer viewer) {
        return documents.findByIdOptional(id).filter(d -> showing.shows(d, viewer));
    }

    private <T> Optional<T> content(String table, UUID id, Class<T> type) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select content from " + table + " where document_id = :id", type)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** The documents of a review that the viewer may see, in the order of their arrival. */
    @Transactional
    public List<DocumentView> ofReview(UUID reviewId, Viewer viewer) {
        return documents.find("review.id = ?1 order by receivedAt, id", reviewId).stream()
                .filter(d -> showing.shows(d, viewer))
                .map(DocumentView::of)
                .toList();
    }

    /** A page of {@link #ofReview(UUID, Viewer)}. */
    @Transactional
    public Page<DocumentView> ofReview(UUID reviewId, Viewer viewer, Optional<RowPosition> after, int limit) {
        Stream<DocumentView> all = ofReview(reviewId, viewer).stream();
        Stream<DocumentView> rest = after.map(
                        last -> all.dropWhile(d -> !d.id().equals(last.id())).skip(1))
                .orElse(all);
        return Page.of(rest.limit(limit + 1L).toList(), limit, d -> new RowPosition("", d.id(), 0).toString());
    }

    /**
     * Has a document read again, also one that failed or could not be checked. What people decided about it stays. One
     * that is being read is left to it.
     *
     * @return the document as it is now, or empty where its review is published or withdrawn: what a reading finds is
     *     not public before somebody has looked at it; nothing is changed then
     */
    @Transactional
    public Optional<DocumentView> readAgain(UUID id) {
        Review review = reviews.findById(documents.reviewOf(id), LockModeType.PESSIMISTIC_WRITE);
        Document document = documents.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (review.status == ReviewStatus.PUBLISHED || review.status == ReviewStatus.WITHDRAWN) {
            return Optional.empty();
        }
        review.signedOffBy = null;
        if (document.status.isFinal()) {
            document.status = DocumentStatus.RECEIVED;
            document.progress = 0;
            document.attemptsBefore = document.attempts;
            queue.readDocument(id);
        }
        return Optional.of(DocumentView.of(document));
    }

    /** Takes a document up for reading, or nothing where that has been done to its end already. */
    @Transactional
    public Optional<Waiting> beginReading(UUID id) {
        Document document = documents.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null || document.status.isFinal()) {
            return Optional.empty();
        }
        document.status = DocumentStatus.PROCESSING;
        document.attempts++;
        Optional<DocumentKind> declared = Optional.ofNullable(document.kind)
                .filter(k -> document.kindDeclared)
                .flatMap(DocumentKind::of);
        byte[] content = content("document_original", id, byte[].class).orElseThrow();
        int tries = document.attempts - document.attemptsBefore;
        return Optional.of(new Waiting(document.filename, content, declared, document.attempts, tries));
    }

    /** Says how far reading has come; never backwards, and not once it has ended. */
    @Transactional
    public void progress(UUID id, double progress) {
        documents.update(
                "progress = ?1 where id = ?2 and status = ?3 and progress < ?1",
                (float) progress,
                id,
                DocumentStatus.PROCESSING);
    }

    /**
     * Ends the reading of a document that cannot be read, unless another attempt has overtaken this one. What an
     * earlier reading found stands.
     */
    @Transactional
    public void fail(UUID id, int attempt, Problem problem) {
        Document document = documents.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!document.isReadBy(attempt)) {
            return;
        }
        document.progress = 1;
        if (document.wasRead()) {
            document.status = DocumentStatus.READY;
            document.warn(
                    problem.stage(), "Read again, this document failed, and was left as it was. " + problem.message());
        } else {
            document.status = DocumentStatus.FAILED;
            document.problems.clear();
            document.problems.add(StoredFrom.problem(problem));
        }
    }
}
