package org.scrfindings.api.export;

/**
 * Turns UTF-16 offsets into a text into offsets that count characters, as exchange formats do. It goes on from the last
 * place that it was asked for, so that asking along the text reads it once. Not safe for use by several threads.
 */
final class CodePoints {

    private final String text;
    private int utf16;
    private int characters;

    CodePoints(String text) {
        this.text = text;
    }

    /** An offset behind the text counts as its end. */
    int at(int offset) {
        int wanted = Math.min(offset, text.length());
        characters += wanted >= utf16 ? text.codePointCount(utf16, wanted) : -text.codePointCount(wanted, utf16);
        utf16 = wanted;
        return characters;
    }
}
