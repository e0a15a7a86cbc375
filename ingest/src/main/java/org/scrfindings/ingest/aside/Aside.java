package org.scrfindings.ingest.aside;

/**
 * Words that a file holds and that a reader of its text would not look for.
 *
 * @param place where, in plain words: {@code document properties: author}
 * @param page 1 where the place is on no page
 * @param words without control characters; never blank
 */
public record Aside(Kind kind, String place, int page, String words) {

    /** What the place tells of the words. */
    public enum Kind {
        /** Nothing: they are words like others. */
        WORDS,
        /** The place is for a person's name. */
        PERSON,
        /** Where a picture was taken. */
        LOCATION,
        /** Somebody tried to make them unreadable, and they can still be read; they are part of the text. */
        COVERED,
        /** They have the colour of their ground; they are part of the text. */
        UNSEEN
    }

    public Aside {
        words = words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }
}
