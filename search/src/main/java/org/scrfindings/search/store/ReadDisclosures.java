package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
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

    private record Found(String type, int start, String text, String place) {}

    /**
     * Replaces what nobody decided about. A decision stays with its words at their place; where they cannot be found
     * again with certainty it is dropped, so that they are open if the reading found them.
     */
    void replace(Document document, IngestResult result, Relocation relocation) {
        // First, so that a decision that is being made now is either seen below or comes too late.
        disclosures.delete("documentId = ?1 and decidedBy is null", document.id);
        Places places = new Places(document);
        Set<Found> decided = new HashSet<>();
        for (StoredDisclosure row : disclosures.list("documentId", document.id)) {
            if (isMoved(row, relocation, places)) {
                decided.add(new Found(row.type, row.start, row.text, row.place));
            }
        }
        List<Disclosure> found = result.disclosures();
        disclosures.persist(found.stream()
                .map(d -> row(document.id, d))
                .filter(d -> !decided.contains(new Found(d.type, d.start, d.text, d.place))));
    }

    private boolean isMoved(StoredDisclosure row, Relocation relocation, Places places) {
        if (row.start == row.end) {
            return true;
        }
        OptionalInt start = relocation.start(row.start, row.end);
        if (start.isEmpty()) {
            disclosures.delete(row);
        } else if (start.getAsInt() != row.start) {
            row.end += start.getAsInt() - row.start;
            row.start = start.getAsInt();
            row.page = places.page(row.start);
        }
        return start.isPresent();
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
        row.status = "open";
        return row;
    }
}
