package org.scrfindings.ingest.disclose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds NHS numbers: ten digits, the last of which checks the others, or ten digits that are called one. */
final class NhsNumberDetector implements Detector {

    private static final Search TEN_DIGITS =
            Search.of("(?<![\\d/.-])(?<!\\d )\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\d/-])(?! ?\\d)");

    private static final Pattern CALLED_ONE =
            Pattern.compile("\\bNHS\\s+(?:no\\b|num|id\\b)", Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 40;

    @Override
    public Stream<Disclosure> find(Content content) {
        return content.matches(TEN_DIGITS)
                .filter(m -> isChecked(m.group().replaceAll("\\D", "")) || isCalledOne(m, content))
                .map(m -> content.disclosure(Type.NHS_NUMBER, Severity.HIGH, m.start(), m.end()));
    }

    private static boolean isCalledOne(MatchResult match, Content content) {
        return CALLED_ONE
                .matcher(content.around(match.start(), match.start(), NEAR))
                .find();
    }

    /** Modulus 11: weights 10 to 2, remainder from 11, 11 written as 0, 10 never used. No number begins with 0. */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * Character.digit(digits.charAt(i), 10);
        }
        int check = (11 - sum % 11) % 11;
        return digits.charAt(0) != '0' && check == Character.digit(digits.charAt(9), 10);
    }
}
