package org.scrfindings.search.query;

/** A question that cannot be asked. The message is for the person who asked it: what is wrong, and what would be right. */
public class InvalidQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public InvalidQueryException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The parameter that is wrong. */
    public String parameter() {
        return parameter;
    }
}
