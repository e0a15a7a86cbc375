package org.scrfindings.api.rest;

/** Checks what people write in their own words. */
final class FreeText {

    /** Longer ones are no titles or names but documents. */
    static final int LINE = 1_000;

    /** A page or two. */
    static final int PARAGRAPHS = 5_000;

    private FreeText() {}

    static void required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw Problems.invalidField(field, "This field is required.");
        }
    }

    static void length(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            throw Problems.invalidField(field, "It may have %,d characters.".formatted(longest));
        }
    }

    /** The text without blanks around it, or null where there is nothing else. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
