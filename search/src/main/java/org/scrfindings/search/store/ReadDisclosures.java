package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.disclose.Disclosure;

/**
 * Keeps what a reading found that may identify someone, beside what people decided about earlier. For use inside a
 * store's transaction.
 */
@ApplicationScoped
class ReadDisclosures {

    private final Disclosures disclosures;

    ReadDisclosures(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    private record Found(String type, int start, String text, String place) {
        static Found of(StoredDisclosure row) {
            return new Found(row.type, row.start, row.text, row.place);
        }
    }

    /**
     * Replaces what nobody decided about. A decision stays with its words at their place. Where they cannot be found
     * again with certainty, words that were accepted are open if the reading found them, and words that were redacted are
     * so wherever they stand now.
     */
    void replace(Document document, IngestResult result, Relocation relocation) {
        // First, so that a decision that is being made now is either seen below or comes too late.
        disclosures.delete("documentId = ?1 and decidedBy is null and markedBy is null", document.id);
        Places places = new Places(document);
        Set<Found> decided = new HashSet<>();
        List<StoredDisclosure> lost = new ArrayList<>();
        for (StoredDisclosure row : disclosures.list("documentId = ?1 order by start, id", document.id)) {
            OptionalInt start = row.isInText() ? relocation.start(row.start, row.end) : OptionalInt.of(row.start);
            start.ifPresentOrElse(s -> decided.add(Found.of(moved(row, s, places))), () -> lost.add(row));
        }
        lost.stream()
                .filter(StoredDisclosure::staysWithItsWords)
                .forEach(row -> anywhere(row, result.text(), places, decided));
        lost.forEach(disclosures::delete);
        disclosures.persist(result.disclosures().stream()
                .map(d -> row(document.id, d))
                .filter(d -> !decided.contains(Found.of(d))));
    }

    /** Has the same decision about the same words wherever they stand now. */
    private void anywhere(StoredDisclosure row, String text, Places places, Set<Found> decided) {
        for (int i = text.indexOf(row.text); i >= 0; i = text.indexOf(row.text, i + row.text.length())) {
            if (decided.add(new Found(row.type, i, row.text, row.place))) {
                disclosures.persist(moved(row.again(), i, places));
            }
        }
    }

    private static StoredDisclosure moved(StoredDisclosure row, int start, Places places) {
        if (start != row.start) {
            row.end += start - row.start;
            row.start = start;
            row.page = places.page(start);
        }
        return row;
    }

    private static StoredDisclosure row(UUID documentId, Disclosure found) {
        StoredDisclosure row = new StoredDisclosure();
        row.id = UUID.randomUUID();
        row.documentId = documentId;
        row.type = found.type().code();
        row.severity = found.severity().code();
        row.text = found.words();
        row.page = found.span().page();
        row.start = found.span().start();
        row.end = found.span().end();
        row.place = found.place();
        row.status = StoredDisclosure.OPEN;
        return row;
    }
}
