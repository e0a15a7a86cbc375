package org.scrfindings.ingest.parse;

import java.util.regex.Pattern;

/** What the words of a printed line tell of where paragraphs begin and end. */
final class LineSigns {

    private static final Pattern BULLET =
            Pattern.compile("^[•●▪■◦○➢❖✓\\u2023\\uF0A7\\uF0B7\\uF0D8\\uF0FC]\\s*|^[-–—o*]\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile(
            "^(\\d{1,3}(\\.\\d{1,3}){1,6}\\.?|\\d{1,3}[.)]|\\(?[a-z]{1,2}\\)|\\(?[ivx]{1,5}\\))\\s+\\S.*");
    private static final Pattern ENDED = Pattern.compile(".*[.?!:;]['\"”’)\\]]*\\d{0,2}$");

    private static final int TAIL = 20;
    private static final Pattern CONTENTS_ENTRY = Pattern.compile("(\\. ?|…){4,12} *\\w{0,5}$");

    private LineSigns() {}

    static boolean hasBullet(String line) {
        return BULLET.matcher(line).find();
    }

    static String withoutBullet(String line) {
        return BULLET.matcher(line).replaceFirst("");
    }

    /** Whether it leads by dots to a page number. */
    static boolean isContentsEntry(String line) {
        return CONTENTS_ENTRY
                .matcher(line.substring(Math.max(0, line.length() - TAIL)))
                .find();
    }

    /** Whether it begins with the number of a paragraph or list item. */
    static boolean isNumbered(String line) {
        return NUMBER.matcher(line).matches();
    }

    /** Whether it ends as a sentence or the item of a list does, a note's number behind it or not. */
    static boolean isEnded(String line) {
        return ENDED.matcher(line).matches();
    }

    static boolean startsLower(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }
}
