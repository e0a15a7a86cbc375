package org.scrfindings.launcher;

/** A part was killed from outside before it could be used, which says nothing against another try. */
final class KilledException extends StartException {
    private static final long serialVersionUID = 1L;

    KilledException(String message) {
        super(message);
    }
}
