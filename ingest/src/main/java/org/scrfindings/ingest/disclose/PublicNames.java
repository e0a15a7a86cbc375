package org.scrfindings.ingest.disclose;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.pattern.Search;

/**
 * Names that a report is meant to show: those of its reviewers, panel and board, of authors whom it cites, of
 * inquiries that bear a child's name, of judges, and its own pseudonyms.
 */
final class PublicNames {

    static final String NAME_WORD = "(?<!\\p{L})\\p{Lu}[\\p{L}'’-]{1,30}+";

    private static final String NAMES = "((?:(?:Dr|Mr|Mrs|Ms|Miss|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness)\\.? )?"
            + NAME_WORD + "(?: " + NAME_WORD + "){1,2})";

    private static final String ROLE =
            "(?i:lead reviewers?|reviewers?|overview (?:report )?(?:author|writer)|report author|author"
                    + "|independent (?:chair(?:man|woman|person)?|author|consultant|reviewer|facilitator|scrutineer)|(?:panel|board) (?:chair|member|manager)"
                    + "|chair(?:ed by|ing|man|person)?|(?:written|prepared|produced|compiled|conducted|undertaken|report|review) by|coroner"
                    + "|minister|facilitator|(?:his|her) honour judge|mr justice|mrs justice)";

    /** "Lead reviewer: Ann Other", "Ann Other, independent chair": close together on one line. */
    private static final Search NAME_AFTER_ROLE =
            Search.of("\\b" + ROLE + "[^\\n.;]{0,25}?[\\s,:–-]{1,3}" + NAMES + "(?:,? (?:and|&) " + NAMES + ")?");

    private static final Search NAME_BEFORE_ROLE =
            Search.of(NAMES + "[\\s,:–(-]{1,4}(?i:(?:was |is |acted as |as )?(?:the )?(?:lead )?)" + ROLE + "\\b");

    private static final Search CITED = Search.of("(" + NAME_WORD + ")(?:,? (?:[A-Z]\\.,? ?)+)?(?: (?:and|&) "
            + NAME_WORD + "(?:,? (?:[A-Z]\\.,? ?)+)?)?(?:,? et al\\.?,?)? ?(?:,|\\()? ?\\(?(?:19|20)\\d{2}[a-z]?\\)");

    /** Those who sit over others are named everywhere. */
    private static final Search JUDGE =
            Search.of("\\b(?:(?:Mr|Mrs|Ms|Lord|Lady) Justice|Sir|Dame|Lord|Lady|Baroness|Judge|HHJ|Recorder) ("
                    + NAME_WORD + "(?: " + NAME_WORD + ")?)");

    private static final Set<String> TITLES = Set.of(
            "Dr",
            "Mr",
            "Mrs",
            "Ms",
            "Miss",
            "Prof",
            "Professor",
            "Dr.",
            "Mr.",
            "Mrs.",
            "Ms.",
            "Sir",
            "Dame",
            "Lord",
            "Lady",
            "Baroness");

    private final Set<String> words = new HashSet<>(Set.of(
            "Laming", "Climbié", "Climbie", "Connelly", "Munro", "Pelka", "Bichard", "Labinjo-Hughes", "Gillick"));

    private final Pseudonyms pseudonyms;

    PublicNames(Content content) {
        pseudonyms = new Pseudonyms(content);
        content.matches(NAME_AFTER_ROLE).forEach(this::add);
        content.matches(NAME_BEFORE_ROLE).forEach(this::add);
        content.matches(CITED).forEach(this::add);
        content.matches(JUDGE).forEach(this::add);
    }

    /** Whether any word of a name is one that the report is meant to show. */
    boolean holds(String name) {
        for (String word : name.split(" ")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return pseudonyms.isDeclared(name);
    }

    /** A name that seems to be invented is for a person's eye. */
    Severity severityOf(String name) {
        return pseudonyms.isLikely(name) ? Severity.REVIEW : Severity.HIGH;
    }

    private void add(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                Stream.of(PersonNameDetector.bare(match.group(group)).split(" "))
                        .filter(word -> !TITLES.contains(word))
                        .forEach(words::add);
            }
        }
    }
}
