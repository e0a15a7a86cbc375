package org.scrfindings.ingest.disclose;

import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds names that no list holds by what the text says of them: "her son Torvald", "Torvald, aged 4, was". */
final class RelativeNameDetector implements Detector {

    /** A capital and small letters: no pseudonym ("K", "CH1") and no abbreviation. */
    private static final String NAME = "(\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)";

    private static final String NO_NAME =
            "(?!Child\\b|Adult\\b|Baby\\b|Sibling|Mother|Father|Family|Young|Mr|Mrs|Miss|Person|Subject|Year"
                    + "|Carer|Wife|Husband|Son|Daughter|Brother|Sister|Friend|Mum|Dad|Health|Social|The|Team|Service|Agency|Board|Panel|Council|Maternal|Paternal|Step|Half|Grand|Parent|Boy|Girl|Uncle|Aunt|Partner|Male|Female|Children|January|February|March"
                    + "|April|May\\b|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday"
                    + "|Saturday|Sunday)";

    private static final Search AFTER_RELATION = Search.of(
            "\\b(?i:son|daughter|brother|sister|husband|wife|girlfriend|boyfriend|cousin|nephew|niece|twin)(?i: was| is)?"
                    + "(?i:,? (?:called|named))?,? [\"“'‘]?" + NO_NAME + NAME + "(?![\\p{L}\\d])");

    private static final Search BEFORE_AGE = Search.of(
            "(?<![\\p{L}.] )\\b" + NO_NAME + NAME + ",? (?:\\(aged?|aged) (?:\\d|one|two|three|four|five|six|seven)");

    private static final Search AFTER_ROLE = Search.of(
            "\\b(?:social worker|health visitor|midwife|school nurse|recovery worker|support worker|key worker|teacher|foster carer"
                    + "|childminder|neighbour|probation officer|offender manager|nurse),? [\"“'‘]?" + NO_NAME
                    + "(\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,})?)(?![\\p{L}\\d])");

    /** Inside a sentence. */
    private static final String BEHIND_WORD = "(?<![^ ])(?<![^a-z,;] )";

    private static final Search BEFORE_KIN = Search.of(BEHIND_WORD + NO_NAME + NAME
            + "['’]s (?:mother|father|brother|sister|grandmother|siblings|parents|mum|dad|stepfather)\\b");

    /** Two capitalised words that do what only a person does; a person must say whether they are one. */
    private static final Search SPEAKING = Search.of(BEHIND_WORD + NO_NAME
            + "(\\p{Lu}\\p{Ll}{2,} " + NO_NAME + "\\p{Lu}\\p{Ll}{2,})"
            + "(?= (?:said|told|rang|visited|saw|felt|asked|explained|telephoned|spoke|remembered|thought|who)\\b)");

    @Override
    public Stream<Disclosure> find(Content content) {
        PublicNames meant = content.publicNames();
        Stream<Disclosure> called = Stream.of(AFTER_RELATION, BEFORE_AGE, AFTER_ROLE, BEFORE_KIN)
                .flatMap(content::matches)
                .filter(m -> !meant.holds(m.group(1)))
                .map(m -> name(m, Severity.HIGH, content));
        Stream<Disclosure> speaking = content.matches(SPEAKING)
                .filter(m -> !meant.holds(m.group(1)))
                .map(m -> name(m, Severity.REVIEW, content));
        return Stream.concat(called, speaking);
    }

    private static Disclosure name(MatchResult match, Severity severity, Content content) {
        return content.disclosure(Type.PERSON_NAME, severity, match.start(1), match.end(1));
    }
}
