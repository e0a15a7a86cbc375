package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds the places that a curator points to when giving a review back. Safe for use by several threads. */
@ApplicationScoped
public class ReturnPlaces {

    private final Documents documents;
    private final Disclosures disclosures;
    private final DocumentRows rows;

    ReturnPlaces(Documents documents, Disclosures disclosures, DocumentRows rows) {
        this.documents = documents;
        this.disclosures = disclosures;
        this.rows = rows;
    }

    /**
     * A point as a curator gives it: its place as a disclosure, as part of a document's text, as a document, or as none.
     *
     * @param at what stands before a field's name when it is told to be wrong
     */
    public record Given(
            String at, String code, String note, UUID documentId, Integer start, Integer end, UUID disclosureId) {}

    /**
     * @throws InvalidCodingException naming what is no place in a document of this review
     */
    @Transactional
    public ReturnPoint find(UUID reviewId, Given point) {
        if (point.disclosureId() != null) {
            return ofDisclosure(reviewId, point);
        }
        if (point.documentId() == null) {
            noOffsets(point);
            return new ReturnPoint(point.code(), point.note(), null, null, null, null);
        }
        Document document = document(reviewId, point.documentId(), point.at() + "documentId");
        if (point.start() == null && point.end() == null) {
            return new ReturnPoint(point.code(), point.note(), document.id, null, null, null);
        }
        check(document, point);
        return new ReturnPoint(
                point.code(),
                point.note(),
                document.id,
                new Places(document).page(point.start()),
                point.start(),
                point.end());
    }

    private ReturnPoint ofDisclosure(UUID reviewId, Given point) {
        StoredDisclosure d = disclosures
                .findByIdOptional(point.disclosureId())
                .orElseThrow(() -> new InvalidCodingException(
                        point.at() + "disclosureId", "The review has no disclosure of this identifier."));
        document(reviewId, d.documentId, point.at() + "disclosureId");
        if (point.documentId() != null && !point.documentId().equals(d.documentId)) {
            throw new InvalidCodingException(point.at() + "disclosureId", "This disclosure is of another document.");
        }
        return new ReturnPoint(point.code(), point.note(), d.documentId, d.page, d.start, d.end);
    }

    private Document document(UUID reviewId, UUID id, String field) {
        return documents
                .findByIdOptional(id)
                .filter(d -> d.review.id.equals(reviewId))
                .orElseThrow(() -> new InvalidCodingException(field, "This is not in a document of this review."));
    }

    private static void noOffsets(Given point) {
        if (point.start() != null || point.end() != null) {
            throw new InvalidCodingException(point.at() + "documentId", "Say in which document the place is.");
        }
    }

    private void check(Document document, Given point) {
        int length = rows.text(document.id).map(String::length).orElse(0);
        boolean isPart = point.start() != null
                && point.end() != null
                && point.start() >= 0
                && point.start() < point.end()
                && point.end() <= length;
        if (!isPart) {
            throw new InvalidCodingException(
                    point.at() + "start",
                    "start and end must be offsets of the document's text, which has %d characters, start before end."
                            .formatted(length));
        }
    }
}
