package org.scrfindings.ingest.problem;

import java.util.Objects;

/**
 * Something that a reader of the result must know: what could not be read, was read in part, or needs a person.
 *
 * <p>Messages are written for the local body that uploaded the document: plain words, what and where, what to do
 * next. They never quote the document, because problems reach logs and people without the right to its text.
 *
 * @param level who must act
 * @param stage the stage of reading that met the problem
 * @param place where in the document ("page 12", "table 3, row 4"), or the empty string for the whole document
 * @param message one or two sentences in plain English
 */
public record Problem(Level level, Stage stage, String place, String message) {

    /** Who must act on a problem. */
    public enum Level {
        /** Nobody needs to act; the reader should know. */
        INFO,
        /** Part of the document could not be read or needs a look; the rest stands. */
        WARNING,
        /** Nothing of the document could be used; the local body must upload another file. */
        ERROR
    }

    /** The stages of reading a document, in their order. */
    public enum Stage {
        PARSE,
        STRUCTURE,
        EXTRACT,
        CODE,
        DISCLOSE
    }

    public Problem {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }
}
