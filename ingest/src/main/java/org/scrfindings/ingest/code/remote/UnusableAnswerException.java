package org.scrfindings.ingest.code.remote;

import java.io.IOException;

/** The service answered with something that cannot be used; the message never quotes the answer. */
final class UnusableAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    UnusableAnswerException(String message) {
        super(message);
    }
}
