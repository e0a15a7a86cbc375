package org.scrfindings.ingest.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.ingest.pattern.PatternSet.Found;

/**
 * A pattern of whole words, found in a fraction of the time that a search takes: it is tried only where a word begins,
 * and there only with the alternatives that may begin so. The first that matches something counts. Safe for use by
 * several threads.
 */
public final class WordPattern {

    private final List<Pattern> alternatives;
    private final Openings openings;

    /** @param alternatives each says itself what may stand behind it; no letter or figure may stand before it */
    public WordPattern(List<Pattern> alternatives) {
        this.alternatives = List.copyOf(alternatives);
        openings = new Openings(this.alternatives);
    }

    /** @param alternatives regular expressions; no letter or figure may stand before or behind what they match */
    public static WordPattern ofAnyCase(String... alternatives) {
        return new WordPattern(Arrays.stream(alternatives)
                .flatMap(a -> new Expression(a).parts("|").stream())
                .map(a -> Pattern.compile("(?:" + a + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE))
                .toList());
    }

    /** Matches in their order, each by the index of its alternative; they do not overlap. */
    public List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        for (Found found = next(text, 0); found != null; found = next(text, found.end())) {
            all.add(found);
        }
        return all;
    }

    /** How many matches a text has, none of which overlaps another. */
    public int countIn(String text) {
        int count = 0;
        for (Found found = next(text, 0); found != null; found = next(text, found.end())) {
            count++;
        }
        return count;
    }

    /** Null where there is no other. */
    private Found next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            Found found = startsWord(text, at) ? at(text, at) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Found at(String text, int at) {
        for (int i : openings.at(text, at)) {
            Matcher matcher = alternatives.get(i).matcher(text).region(at, text.length());
            if (matcher.lookingAt() && matcher.end() > at) {
                return new Found(i, at, matcher.end());
            }
        }
        return null;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
    }
}
