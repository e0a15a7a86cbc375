package org.scrfindings.ingest.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the words with which authors announce a finding. */
final class Statement {

    private static final int LONGEST_FRAME = 200;

    private static final String KIND =
            "(?:(?:key |main |practice |overall )?(?:finding|learning(?: points?)?|lessons?(?: learn(?:ed"
                    + "|t))?|key message|good practice|practice (?:point|issue)|conclusion|theme))";

    private static final String COUNT =
            "\\s+(?:no\\.?\\s*)?(?:\\d{1,2}(?:\\.\\d{1,2})*|(?-i:[A-Z])|one|two|three|four|five|six|seven"
                    + "|eight|nine|ten)\\b";

    private static final String PARAGRAPH_NUMBER = "^\\W*(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s+)?";

    private static final Pattern OPENS = Pattern.compile(
            PARAGRAPH_NUMBER + KIND + "(?:" + COUNT + "\\s*[.:–—-]?|(?:\\s+\\p{L}+){0,4}?\\s*[:–—]|[.-])\\s*\\S.{15,}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HEADING = Pattern.compile(
            PARAGRAPH_NUMBER + "(?:(?:key |practice )?(?:finding|learning point|lesson|practice issue))" + COUNT + ".*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("^\\(?(\\d{1,2})[.)]\\s+\\p{Lu}");

    private static final Pattern LIST = Pattern.compile(
            "\\b(?:following|key|main|these|below)\\b[^.]{0,60}\\b(?:findings|lessons|learning|themes"
                    + "|points|messages|issues)\\b"
                    + "|\\b(?:findings|lessons|learning points|themes|messages)\\b[^.]{0,60}(?:\\bfollow|\\bbelow|:$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS = Pattern.compile(
            PARAGRAPH_NUMBER + "(?:questions|considerations|issues|points|matters|challenges)\\s+(?:for|to)\\b",
            Pattern.CASE_INSENSITIVE);

    private Statement() {}

    /** "Questions for the Board to consider:" */
    static boolean asks(String paragraph) {
        return paragraph.length() < LONGEST_FRAME && ASKS.matcher(paragraph).find();
    }

    /** "The following lessons were identified:" */
    static boolean announcesList(String paragraph) {
        return paragraph.length() < LONGEST_FRAME
                && LIST.matcher(paragraph.strip()).find();
    }

    /** "Learning point 4: ...", "Lesson: ...", with the words in the same paragraph. */
    static boolean opens(String paragraph) {
        return OPENS.matcher(paragraph.strip()).matches();
    }

    /** A heading over a single finding and its explanation. */
    static boolean isHeadingOfOne(String heading) {
        return HEADING.matcher(heading.strip()).matches();
    }

    /** 3 for "3. Nobody knew ...", 0 for a paragraph without such a number. */
    static int numberOf(String paragraph) {
        Matcher number = NUMBERED.matcher(paragraph.strip());
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
