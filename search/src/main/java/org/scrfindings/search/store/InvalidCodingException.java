package org.scrfindings.search.store;

/** A coding or passage that cannot be as a person gave it. The message says what is wrong and what would be right. */
public class InvalidCodingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidCodingException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field of the request that is wrong. */
    public String field() {
        return field;
    }
}
