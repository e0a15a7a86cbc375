package org.scrfindings.ingest.parse;

import java.time.Duration;

/**
 * Nothing of the document can be used: it is empty, encrypted, damaged, of an unknown type, an image without text, or
 * over a limit. Reading the same bytes again will fail again. The message is written for the person who uploaded it,
 * says what to do next, and never quotes the document.
 */
public class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableDocumentException(String message) {
        super(message);
    }

    public UnreadableDocumentException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Reading was stopped when its time was over. */
    public static UnreadableDocumentException tooSlow(Duration limit) {
        return new UnreadableDocumentException(
                "Reading took longer than the time limit of %d seconds and was stopped.".formatted(limit.toSeconds())
                        + " Upload the document in parts, or in a simpler format.");
    }

    /** Reading used up the memory that it was given. */
    public static UnreadableDocumentException tooLarge() {
        return new UnreadableDocumentException("Reading took more memory than one document may have and was stopped."
                + " Upload the document in parts, or in a simpler format.");
    }
}
