package org.scrfindings.ingest.disclose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.scrfindings.ingest.pattern.Search;

/**
 * Names that a report is meant to show: those of its reviewers, panel and board, of authors whom it cites, of
 * inquiries that bear a child's name, and invented names that it says are invented.
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
    private static final Search NAME_AFTER_ROLE = Search.of("\\b" + ROLE + "[^\\n.;]{0,25}?[\\s,:–-]{1,3}" + NAMES);

    private static final Search NAME_BEFORE_ROLE =
            Search.of(NAMES + "[\\s,:–(-]{1,4}(?i:(?:was |is |acted as |as )?(?:the )?(?:lead )?)" + ROLE + "\\b");

    private static final Search CITED = Search.of("(" + NAME_WORD + ")(?:,? (?:[A-Z]\\.,? ?)+)?(?: (?:and|&) "
            + NAME_WORD + "(?:,? (?:[A-Z]\\.,? ?)+)?)?(?:,? et al\\.?,?)? ?(?:,|\\()? ?\\(?(?:19|20)\\d{2}[a-z]?\\)");

    private static final Search INVENTED = Search.of(
            "(?i:known|referred to|called|named)(?i: in this (?:report|review))?(?i: here)?(?i: as)? [\"“'‘]?("
                    + NAME_WORD
                    + ")[\"”'’]?[^.\\n]{0,60}(?i:pseudonym|not (?:his|her|their) real name|in this (?:report|review)|name (?:has been|is) changed)");

    private final Set<String> words = new HashSet<>(Set.of(
            "Laming", "Climbié", "Climbie", "Connelly", "Munro", "Pelka", "Bichard", "Labinjo-Hughes", "Gillick"));

    PublicNames(Content content) {
        content.matches(NAME_AFTER_ROLE).forEach(this::add);
        content.matches(NAME_BEFORE_ROLE).forEach(this::add);
        content.matches(CITED).forEach(this::add);
        content.matches(INVENTED).forEach(this::add);
    }

    /** Whether any word of a name is one that the report is meant to show. */
    boolean holds(String name) {
        for (String word : name.split(" ")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void add(MatchResult match) {
        words.addAll(List.of(match.group(1).replaceAll("['’]s?$", "").split(" ")));
    }
}
