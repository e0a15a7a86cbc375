package org.scrfindings.api.export;

/** As many downloads as may run at a time are running. */
public class TooManyDownloadsException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
