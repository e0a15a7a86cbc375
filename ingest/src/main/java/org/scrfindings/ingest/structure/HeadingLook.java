package org.scrfindings.ingest.structure;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Paragraph;

/**
 * How prominent a heading is, by what its format and its words show.
 *
 * @param marked level that the format gives, or 0
 * @param size in points, to the nearest half, or 0
 * @param capitals whether it is written in capitals
 * @param bold whether it is bold
 * @param depth parts of its number: 2 for "4.2", 0 without a number
 */
record HeadingLook(int marked, float size, boolean capitals, boolean bold, int depth) {

    /** The most prominent first. */
    static final Comparator<HeadingLook> BY_PROMINENCE = Comparator.comparing(
                    HeadingLook::size, Comparator.reverseOrder())
            .thenComparing(HeadingLook::capitals, Comparator.reverseOrder())
            .thenComparing(HeadingLook::bold, Comparator.reverseOrder())
            .thenComparing(l -> l.depth() == 0);

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,2})*)[.):]?\\s+\\S.*", Pattern.DOTALL);

    static HeadingLook of(Paragraph paragraph, String words) {
        var style = paragraph.style();
        float size = Math.round(style.fontSize() * 2) / 2f;
        return new HeadingLook(style.headingLevel(), size, inCapitals(words), style.bold(), depthOf(words));
    }

    static boolean inCapitals(String words) {
        long upper = words.chars().filter(Character::isUpperCase).count();
        return upper >= 4 && words.chars().noneMatch(Character::isLowerCase);
    }

    static int depthOf(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.matches() ? number.group(1).split("\\.").length : 0;
    }

    /** All headings of one look stand on one level; how deep a number goes is told apart elsewhere. */
    HeadingLook withoutDepth() {
        return new HeadingLook(marked, size, capitals, bold, Math.min(depth, 1));
    }
}
