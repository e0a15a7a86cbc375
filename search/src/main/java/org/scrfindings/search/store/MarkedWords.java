package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps what people find that may identify someone and no detector did. Safe for use by several threads. */
@ApplicationScoped
public class MarkedWords {

    private final FindingStore findings;
    private final Redactor redactor;
    private final Disclosures disclosures;

    MarkedWords(FindingStore findings, Redactor redactor, Disclosures disclosures) {
        this.findings = findings;
        this.redactor = redactor;
        this.disclosures = disclosures;
    }

    /**
     * Words of a document.
     *
     * @param type code of the {@link org.scrfindings.ingest.disclose.Disclosure.Type}
     * @param start UTF-16 offset into its text
     */
    public record Mark(String type, int start, int end, String actor) {}

    /**
     * Keeps words as a disclosure of high severity that is open, in whatever state the review is.
     *
     * @param documentId of a document that is there
     * @throws InvalidCodingException for offsets between which there are no words
     */
    @Transactional
    public DisclosureView mark(UUID documentId, Mark mark) {
        Document document = findings.hold(documentId);
        String text = redactor.textAsRead(documentId).orElse("");
        if (mark.start() < 0
                || mark.end() <= mark.start()
                || mark.end() > text.length()
                || text.substring(mark.start(), mark.end()).isBlank()) {
            throw new InvalidCodingException(
                    "start",
                    "start and end must be offsets of the document's text, which has %d characters, with words between them."
                            .formatted(text.length()));
        }
        StoredDisclosure row = new StoredDisclosure();
        row.id = UUID.randomUUID();
        row.documentId = documentId;
        row.type = mark.type();
        row.severity = "high";
        row.text = text.substring(mark.start(), mark.end());
        row.page = new Places(document).page(mark.start());
        row.start = mark.start();
        row.end = mark.end();
        row.place = "";
        row.status = StoredDisclosure.OPEN;
        row.markedBy = mark.actor();
        disclosures.persistAndFlush(row);
        return DisclosureView.of(row, false);
    }
}
