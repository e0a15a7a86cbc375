package org.scrfindings.search.store;

import jakarta.persistence.EnumeratedValue;

/** How far a document has been read. */
public enum DocumentStatus {
    /** Its bytes are kept and it waits to be read. */
    RECEIVED("received"),
    PROCESSING("processing"),
    /** Read, stored and searchable. */
    READY("ready"),
    /** Cannot be read; its problems say why. */
    FAILED("failed");

    @EnumeratedValue
    private final String code;

    DocumentStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether nothing more will happen to the document by itself. */
    public boolean isFinal() {
        return this == READY || this == FAILED;
    }
}
