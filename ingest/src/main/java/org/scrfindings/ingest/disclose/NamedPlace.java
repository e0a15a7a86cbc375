package org.scrfindings.ingest.disclose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.scrfindings.ingest.pattern.Search;

/** Finds institutions with a name of their own: capitalised words in front of a word such as "School". */
final class NamedPlace {

    private static final String WORD =
            "(?:St\\.? )?(?:\\p{Lu}[\\p{L}'’-]+ (?:(?:of|&) )?){1,5}(?:(?:C of E|CofE|RC|VA|VC|CE) (?:\\p{Lu}[\\p{L}'’-]+ ){0,2})?";

    /** Words that stand before an institution and name none. */
    private static final Set<String> NO_NAMES = Set.of("""
            visitor visitors worker workers nurse nurses teacher officer manager doctor midwife social police sister
                        & a academy acute after all an and another antenatal any as at baby before best between
            boarding both by catholic ce centre child children children's church city clinic cofe college
            community county day department district each early education emergency england every faith
            family father father's first for form foundation free from further general good gp gps grammar
            group health her high his hospital how if in independent infant infants its junior learning
            local lower medical mental middle mother mother's multi-academy named national new nhs no
            nursery of old on one other our out-patient outpatient parent people's practice pre-school
            primary private psychiatric pupil rc referral royal safeguarding school schools second
            secondary sexual since sixth some special start state sure surgery teaching that the their this
            to trust under unit university upper virtual walk-in well what when where while why with years
            young
            """.strip().split("\\s+"));

    private final Search places;

    /** @param kind a regular expression for the words that say what it is */
    NamedPlace(String kind) {
        places = Search.of("(?<![\\p{L}\\d])" + WORD + "(?:" + kind + ")(?![\\p{L}\\d])(?! (?:of|for)\\b)");
    }

    Stream<MatchResult> in(Content content) {
        return content.matches(places).filter(m -> !name(m.group()).isEmpty());
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
        return NO_NAMES.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
