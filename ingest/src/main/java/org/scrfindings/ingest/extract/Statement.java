package org.scrfindings.ingest.extract;

import java.util.regex.Pattern;

/** Knows the words with which authors announce a finding. */
final class Statement {

    private static final String KIND =
            "(?:(?:key |main |practice |overall )?(?:finding|learning(?: points?)?|lessons?(?: learn(?:ed|t))?|key message|good practice|practice (?:point|issue)|conclusion|theme))";

    private static final Pattern OPENS = Pattern.compile(
            "^\\W*(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s+)?" + KIND
                    + "(?:\\s+(?:no\\.?\\s*)?[\\dA-Z]{1,3}(?:\\.\\d{1,2})*)?\\s*[.:–—-]\\s*\\S.{15,}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HEADING = Pattern.compile(
            "^\\W*(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s+)?(?:(?:key |practice )?(?:finding|learning point|lesson|practice issue))\\s+(?:no\\.?\\s*)?(?:\\d{1,2}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("^\\(?\\d{1,2}[.)]\\s+\\p{Lu}.*", Pattern.DOTALL);

    private Statement() {}

    /** "Learning point 4: ...", "Lesson: ...", with the words in the same paragraph. */
    static boolean opens(String paragraph) {
        return OPENS.matcher(paragraph.strip()).matches();
    }

    /** A heading over a single finding and its explanation. */
    static boolean isHeadingOfOne(String heading) {
        return HEADING.matcher(heading.strip()).matches();
    }

    /** "3. Nobody ...": in a section of findings each number is one. */
    static boolean isNumbered(String paragraph) {
        return NUMBERED.matcher(paragraph.strip()).matches();
    }
}
