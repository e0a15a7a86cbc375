package org.scrfindings.ingest.pattern;

import java.util.ArrayList;
import java.util.List;

/** A regular expression as it is written. */
public final class Expression {

    private Expression() {}

    /** The parts of an expression between separators that stand inside no brackets; one where there is none. */
    public static List<String> parted(String expression, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '(', '[' -> depth++;
                case ')', ']' -> depth--;
                default -> {
                    if (depth == 0 && expression.startsWith(separator, i)) {
                        parts.add(expression.substring(start, i));
                        start = i + separator.length();
                        i = start - 1;
                    }
                }
            }
        }
        parts.add(expression.substring(start));
        return parts;
    }
}
