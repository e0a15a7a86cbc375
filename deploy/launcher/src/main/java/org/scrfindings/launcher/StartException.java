package org.scrfindings.launcher;

/** Something a person must put right before the repository can run; the message is the one line they are shown. */
class StartException extends Exception {
    private static final long serialVersionUID = 1L;

    StartException(String message) {
        super(message);
    }

    StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
