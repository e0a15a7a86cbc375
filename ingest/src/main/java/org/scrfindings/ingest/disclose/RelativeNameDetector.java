package org.scrfindings.ingest.disclose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;

/** Finds names that no list holds by what the text says of them: "her son Torvald", "Torvald, aged 4, was". */
final class RelativeNameDetector implements Detector {

    /** A capital and small letters: no pseudonym ("K", "CH1") and no abbreviation. */
    private static final String NAME = "(\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)";

    private static final String NO_NAME =
            "(?!Child\\b|Adult\\b|Baby\\b|Sibling|Mother|Father|Family|Young|Mr|Mrs|Miss|Person|Subject|Year"
                    + "|Maternal|Paternal|Step|Half|Grand|Parent|Boy|Girl|Uncle|Aunt|Partner|Male|Female|Children|January|February|March"
                    + "|April|May\\b|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday"
                    + "|Saturday|Sunday)";

    private static final Pattern AFTER_RELATION = Pattern.compile(
            "\\b(?i:son|daughter|brother|sister|husband|wife|girlfriend|boyfriend|cousin|nephew|niece|twin)(?i: was| is)?"
                    + "(?i:,? (?:called|named))?,? [\"“'‘]?" + NO_NAME + NAME + "(?![\\p{L}\\d])");

    private static final Pattern BEFORE_AGE = Pattern.compile(
            "(?<![\\p{L}.] )\\b" + NO_NAME + NAME + ",? (?:\\(aged?|aged) (?:\\d|one|two|three|four|five|six|seven)");

    @Override
    public Stream<Disclosure> find(Content content) {
        PublicNames meant = new PublicNames(content);
        return Stream.of(AFTER_RELATION, BEFORE_AGE)
                .flatMap(content::matches)
                .filter(m -> !meant.holds(m.group(1)))
                .map(m -> name(m, content));
    }

    private static Disclosure name(MatchResult match, Content content) {
        return content.disclosure(Type.PERSON_NAME, Severity.HIGH, match.start(1), match.end(1));
    }
}
