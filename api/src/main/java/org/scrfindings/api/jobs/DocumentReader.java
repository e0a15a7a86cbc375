package org.scrfindings.api.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.scrfindings.api.config.ReadingSettings;
import org.scrfindings.ingest.Ingest;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.parse.UnreadableDocumentException;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.FindingStore;

/**
 * Reads a document that waits. No transaction is open while it is read. Every call may be repeated: whatever a crash
 * leaves is overwritten whole by the next attempt.
 */
@ApplicationScoped
class DocumentReader {

    /** Storing and indexing come after reading; the last tenth is theirs. */
    private static final double SHARE_OF_READING = 0.9;

    private final Ingest ingest;
    private final DocumentStore documents;
    private final FindingStore findings;
    private final ReadingSettings settings;

    DocumentReader(Ingest ingest, DocumentStore documents, FindingStore findings, ReadingSettings settings) {
        this.ingest = ingest;
        this.documents = documents;
        this.findings = findings;
        this.settings = settings;
    }

    void read(UUID documentId) {
        documents.beginReading(documentId).ifPresent(waiting -> read(documentId, waiting));
    }

    private void read(UUID id, DocumentStore.Waiting waiting) {
        if (waiting.tries() > settings.maxAttempts()) {
            fail(
                    id,
                    waiting,
                    "The service could not finish reading this document, %d times. Please report it."
                            .formatted(settings.maxAttempts()));
            return;
        }
        try {
            IngestResult result = ingest.read(
                    waiting.filename(),
                    waiting.content(),
                    waiting.declaredKind(),
                    (stage, fraction) -> documents.progress(id, fraction * SHARE_OF_READING));
            findings.replace(id, waiting.attempt(), result);
        } catch (UnreadableDocumentException e) {
            fail(id, waiting, e.getMessage());
        }
    }

    private void fail(UUID id, DocumentStore.Waiting waiting, String message) {
        documents.fail(id, waiting.attempt(), new Problem(Problem.Level.ERROR, Problem.Stage.PARSE, "", message));
    }
}
