package org.scrfindings.ingest.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows the marks of fields through a DOC file's text: of a field its result is read, not the instruction. */
final class DocFields {

    private static final char BEGIN = '\u0013';
    private static final char SEPARATOR = '\u0014';
    private static final char END = '\u0015';

    private final Deque<Boolean> inResult = new ArrayDeque<>();

    /** Whether a character is one of the words that are shown. */
    boolean shows(char c) {
        switch (c) {
            case BEGIN -> inResult.push(false);
            case SEPARATOR -> {
                inResult.poll();
                inResult.push(true);
            }
            case END -> inResult.poll();
            default -> {
                return !inResult.contains(false);
            }
        }
        return false;
    }

    /** No instruction reaches into the next paragraph; one that is not ended must not swallow the rest of the text. */
    void endParagraph() {
        inResult.removeIf(result -> !result);
    }
}
