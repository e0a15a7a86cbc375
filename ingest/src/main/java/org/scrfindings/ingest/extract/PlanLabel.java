package org.scrfindings.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that announce what the actions below or beside them answer: "Recommendation 3:", "Finding B2 -", "Theme 1".
 *
 * @param recommendation whether they announce a recommendation, not a finding, a question or a theme
 * @param number as written
 * @param end offset behind them, where the wording begins
 */
record PlanLabel(boolean recommendation, String number, int end) {

    private static final Pattern SHAPE = Pattern.compile(
            "^\\W*(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+)?(?:[\\p{L}’']+\\s+){0,2}?(?:(?<recommendation>rec(?:ommendation)?)|finding"
                    + "|question|theme|lesson|learning point|learning|issue|priority|objective|aim|concern|area)s?\\.?"
                    + "\\s*(?:no\\.?\\s*|number\\s+)?(?<number>\\p{Lu}{0,4}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)\\b"
                    + "\\s*[.:)–—-]*\\s*",
            Pattern.CASE_INSENSITIVE);

    static Optional<PlanLabel> of(String words) {
        Matcher shape = SHAPE.matcher(words);
        return shape.find()
                ? Optional.of(new PlanLabel(shape.group("recommendation") != null, shape.group("number"), shape.end()))
                : Optional.empty();
    }
}
