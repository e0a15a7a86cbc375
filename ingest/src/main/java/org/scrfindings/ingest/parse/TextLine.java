package org.scrfindings.ingest.parse;

/**
 * One line of a plain text file.
 *
 * @param indent columns before its words
 * @param words without the blanks around them; empty for a blank line
 */
record TextLine(int page, int indent, String words) {

    private static final int TAB = 8;

    /** Nobody wraps lines that late: a line is a paragraph then. */
    private static final int WIDEST = 160;

    static TextLine of(int page, String line) {
        String spaced =
                line.replace("\t", " ".repeat(TAB)).replace('\u00A0', ' ').stripTrailing();
        String words = spaced.stripLeading();
        return new TextLine(page, spaced.length() - words.length(), words);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    int end() {
        return indent + words.length();
    }

    /** Whether it has no room at its end, in lines of a width, for the first word of the next. */
    boolean isFull(TextLine next, int width) {
        if (width > WIDEST) {
            return false;
        }
        int blank = next.words.indexOf(' ');
        int first = blank < 0 ? next.words.length() : blank;
        return end() + 1 + first > width;
    }

    /** Whether it is only drawn: a row of dashes, underscores or equals signs. */
    boolean isRule() {
        return words.matches("[-_=–—*]{3,}");
    }
}
