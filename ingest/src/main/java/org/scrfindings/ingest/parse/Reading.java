package org.scrfindings.ingest.parse;

import java.time.Instant;
import java.time.InstantSource;

/** The bounds of reading one document; each is checked where it may be met. */
final class Reading {

    private final ReadingLimits limits;
    private final InstantSource clock;
    private final Instant deadline;
    private final boolean needsWords;

    Reading(ReadingLimits limits, InstantSource clock, boolean needsWords) {
        this.limits = limits;
        this.clock = clock;
        this.deadline = clock.instant().plus(limits.time());
        this.needsWords = needsWords;
    }

    /** Whether a document without words is of no use. */
    boolean needsWords() {
        return needsWords;
    }

    ReadingLimits limits() {
        return limits;
    }

    /** To be called between pages and large steps. A caller ends the reading by interrupting the thread. */
    void checkTime() throws UnreadableDocumentException {
        if (Thread.currentThread().isInterrupted() || clock.instant().isAfter(deadline)) {
            throw UnreadableDocumentException.tooSlow(limits.time());
        }
    }

    void checkLength(int characters) throws UnreadableDocumentException {
        if (characters > limits.characters()) {
            throw new UnreadableDocumentException(
                    "The document has more than the %,d characters that can be read. Split it into parts and upload each."
                            .formatted(limits.characters()));
        }
        checkTime();
    }

    /** @param rows of all tables that have been read so far */
    void checkRows(int rows) throws UnreadableDocumentException {
        if (rows > limits.rows()) {
            throw new UnreadableDocumentException(
                    "The tables of the document have more than the %,d rows that can be read. Split it into parts and upload each."
                            .formatted(limits.rows()));
        }
    }

    void checkPages(int pages) throws UnreadableDocumentException {
        if (pages > limits.pages()) {
            throw new UnreadableDocumentException(
                    "The document has %,d pages; at most %,d can be read. Split it into parts and upload each."
                            .formatted(pages, limits.pages()));
        }
    }

    void checkNesting(int depth) throws UnreadableDocumentException {
        if (depth > limits.nesting()) {
            throw nestedTooDeep();
        }
    }

    UnreadableDocumentException nestedTooDeep() {
        return new UnreadableDocumentException(
                "The document's elements are nested too deep (at most %,d can be read). Save it again from a word processor and upload that."
                        .formatted(limits.nesting()));
    }
}
