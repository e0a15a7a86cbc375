package org.scrfindings.ingest.parse;

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
}
