package org.scrfindings.ingest.disclose;

import java.util.Locale;
import org.scrfindings.ingest.parse.Span;

/**
 * Words that may identify a person.
 *
 * @param type what they look like
 * @param severity HIGH must be decided before publication; REVIEW is for a person's eye
 * @param span where they stand in the text; from 0 to 0 where they stand beside it, and for a whole picture
 * @param words as they stand there; empty for a whole picture
 * @param place where a reader of the text would not look, in plain words: {@code document properties: author}; empty
 *     for words that the text shows
 */
public record Disclosure(Type type, Severity severity, Span span, String words, String place) {

    public enum Type {
        PERSON_NAME,
        DATE_OF_BIRTH,
        FULL_DATE,
        NHS_NUMBER,
        ADDRESS,
        POSTCODE,
        PHONE,
        EMAIL,
        VEHICLE,
        SCHOOL_NAME,
        IDENTIFIER;

        /** The code of the API: {@code nhs-number}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public enum Severity {
        HIGH,
        REVIEW;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
