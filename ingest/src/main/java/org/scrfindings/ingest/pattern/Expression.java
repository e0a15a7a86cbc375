package org.scrfindings.ingest.pattern;

import java.util.ArrayList;
import java.util.List;

/** A regular expression as it is written. */
public record Expression(String written) {

    /** The parts between separators that stand inside no brackets; one where there is none. */
    public List<String> parts(String separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < written.length(); i = behind(i)) {
            if (i >= start && written.startsWith(separator, i)) {
                parts.add(written.substring(start, i));
                start = i + separator.length();
            }
        }
        parts.add(written.substring(start));
        return parts;
    }

    /** Where that ends which begins there: a character, or all that stands in brackets. */
    private int behind(int index) {
        return switch (written.charAt(index)) {
            case '\\' -> index + 2;
            case '[' -> closed(index, ']');
            case '(' -> closed(index, ')');
            default -> index + 1;
        };
    }

    private int closed(int open, char close) {
        int at = open + 1;
        while (at < written.length() && written.charAt(at) != close) {
            // Inside square brackets round ones are characters like others.
            at = close == ']' && written.charAt(at) != '\\' ? at + 1 : behind(at);
        }
        return at + 1;
    }
}
