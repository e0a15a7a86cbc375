package org.scrfindings.ingest.disclose;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds institutions with a name of their own: capitalised words in front of a word such as "School". */
final class NamedPlace {

    private static final String WORD = "(?:St\\.? |\\p{Lu}[\\p{L}'’-]+ |of |the |and |& ){1,5}";

    /** Words that stand before an institution and name none. */
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "their",
            "this",
            "that",
            "each",
            "every",
            "both",
            "one",
            "local",
            "all",
            "our",
            "and",
            "of",
            "&",
            "at",
            "in",
            "new",
            "old",
            "first",
            "second",
            "special",
            "primary",
            "secondary",
            "junior",
            "infant",
            "infants",
            "high",
            "grammar",
            "middle",
            "upper",
            "lower",
            "community",
            "church",
            "england",
            "catholic",
            "rc",
            "cofe",
            "ce",
            "independent",
            "private",
            "nursery",
            "day",
            "pre-school",
            "school",
            "schools",
            "academy",
            "college",
            "mother’s",
            "mother's",
            "father's",
            "father’s",
            "gp",
            "gps",
            "general",
            "medical",
            "health",
            "family",
            "district",
            "city",
            "county",
            "royal",
            "university",
            "trust",
            "nhs",
            "foundation",
            "mental",
            "sexual",
            "group",
            "what",
            "when",
            "where",
            "while",
            "after",
            "before",
            "if",
            "as",
            "no",
            "other",
            "another",
            "any",
            "some",
            "since",
            "state",
            "boarding",
            "faith",
            "national",
            "named",
            "named",
            "children",
            "children's",
            "children’s",
            "baby",
            "well",
            "antenatal",
            "outpatient",
            "walk-in",
            "out-patient",
            "practice",
            "centre",
            "free",
            "virtual",
            "further",
            "education",
            "good",
            "best",
            "safeguarding",
            "hospital",
            "clinic",
            "emergency",
            "department",
            "on",
            "for",
            "surgery",
            "teaching",
            "private",
            "early",
            "years",
            "sixth",
            "form",
            "sure",
            "start",
            "child",
            "parent",
            "mother",
            "father",
            "between",
            "learning",
            "from",
            "to",
            "by",
            "under",
            "with",
            "acute",
            "psychiatric",
            "young",
            "people's",
            "people’s",
            "how",
            "why",
            "our",
            "its",
            "acute",
            "referral",
            "pupil",
            "unit",
            "multi-academy");

    private final Pattern pattern;

    /** @param kind a regular expression for the words that say what it is */
    NamedPlace(String kind) {
        pattern = Pattern.compile("(?<![\\p{L}\\d])" + WORD + "(?:" + kind + ")(?![\\p{L}\\d])(?! (?:of|for)\\b)");
    }

    Stream<MatchResult> in(Content content) {
        return content.matches(pattern).filter(m -> !name(m.group()).isEmpty());
    }

    /** Where the name begins: behind articles and the like. */
    static int start(MatchResult place) {
        String words = place.group();
        int at = 0;
        while (at >= 0 && isNoName(words.substring(at).split(" ", 2)[0])) {
            at = words.indexOf(' ', at) + 1;
        }
        return place.start() + at;
    }

    private static String name(String words) {
        String[] all = words.split(" ");
        for (String word : all) {
            if (!isNoName(word) && word.length() > 2) {
                return word;
            }
        }
        return "";
    }

    private static boolean isNoName(String word) {
        return NO_NAMES.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}
