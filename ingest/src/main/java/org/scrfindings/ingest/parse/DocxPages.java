package org.scrfindings.ingest.parse;

/**
 * The page that is being read, as far as the file tells: breaks that the author set, and those that the word processor
 * noted when it last laid the document out.
 */
final class DocxPages {

    private int current = 1;
    private boolean justBroken;

    int current() {
        return current;
    }

    void explicitBreak() {
        if (!justBroken) {
            current++;
        }
        justBroken = true;
    }

    /** An author's break is noted again where the new page begins; the two are one. */
    void renderedBreak() {
        if (!justBroken) {
            current++;
        }
        justBroken = false;
    }

    void words() {
        justBroken = false;
    }
}
