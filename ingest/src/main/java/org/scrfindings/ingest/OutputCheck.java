package org.scrfindings.ingest;

import org.scrfindings.ingest.parse.ReadingLimits;
import org.scrfindings.ingest.parse.UnreadableDocumentException;

/** Refuses a document out of which comes more than can be kept: a part of it would look like the whole. */
final class OutputCheck {

    private final ReadingLimits.Output limits;

    OutputCheck(ReadingLimits.Output limits) {
        this.limits = limits;
    }

    void checkSections(int found) throws UnreadableDocumentException {
        check(found, limits.sections(), "sections");
    }

    void checkPassages(int found) throws UnreadableDocumentException {
        check(found, limits.passages(), "findings, examples and recommendations");
    }

    void checkDisclosures(int found) throws UnreadableDocumentException {
        check(found, limits.disclosures(), "details that may identify someone");
    }

    private static void check(int found, int most, String what) throws UnreadableDocumentException {
        if (found > most) {
            throw new UnreadableDocumentException(
                    "The document has more than the %,d %s that can be kept. Split it into parts and upload each."
                            .formatted(most, what));
        }
    }
}
