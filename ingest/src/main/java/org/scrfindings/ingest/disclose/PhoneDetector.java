package org.scrfindings.ingest.disclose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/**
 * Finds telephone numbers of the United Kingdom. Mobile numbers are personal; a landline is for a person's eye where
 * an office is named beside it; helplines are no one's.
 */
final class PhoneDetector implements Detector {

    private static final Search NUMBER = Search.of(
            "(?<![\\d/.-])(?:\\+44 ?(?:\\(0\\) ?)?|\\(?0)(?:\\d(?:[ -]?\\)[ -]?|[ -]{1,2})?){8,9}\\d(?![\\d/])");

    private static final Pattern HELPLINE = Pattern.compile("^(?:\\+44|0)(?:80|30|84|87|116)");
    private static final Pattern MOBILE = Pattern.compile("^(?:\\+44|0)7");

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:board|council|office|partnership|helpline|nspcc|childline|switchboard|trust|press|hub|service|contact us"
                    + "|further information)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 120;

    @Override
    public Stream<Disclosure> find(Content content) {
        return content.matches(NUMBER)
                .filter(m -> !HELPLINE.matcher(digits(m)).find())
                .map(m -> content.disclosure(Type.PHONE, severity(m, content), m.start(), m.end()));
    }

    private static Severity severity(MatchResult number, Content content) {
        boolean office = OFFICE.matcher(content.around(number.start(), number.end(), NEAR))
                .find();
        return office && !MOBILE.matcher(digits(number)).find() ? Severity.REVIEW : Severity.HIGH;
    }

    private static String digits(MatchResult number) {
        return number.group().replace("(0)", "").replaceAll("[^\\d+]", "");
    }
}
