package org.scrfindings.ingest.code.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two characters with which words that match a pattern may begin: a quick no for nearly all words of a text. */
final class FirstLetters {

    private static final int PLAIN = 128;

    /** By the first character, which second ones may follow; null where a match cannot begin so. */
    private final boolean[][] possible = new boolean[PLAIN][];

    /** A pattern can go on from characters if it matches them, or asks for more. */
    FirstLetters(Pattern pattern) {
        Matcher matcher = pattern.matcher("");
        for (char first = 0; first < PLAIN; first++) {
            if (goesOn(matcher, String.valueOf(first))) {
                possible[first] = followers(matcher, first);
            }
        }
    }

    private static boolean[] followers(Matcher matcher, char first) {
        boolean[] followers = new boolean[PLAIN];
        for (char second = 0; second < PLAIN; second++) {
            followers[second] = goesOn(matcher, "" + first + second);
        }
        return followers;
    }

    private static boolean goesOn(Matcher matcher, String beginning) {
        return matcher.reset(beginning).lookingAt() || matcher.hitEnd();
    }

    /** Whether a match may begin at the place; always where there is something outside plain ASCII. */
    boolean allow(String text, int start) {
        char first = text.charAt(start);
        if (first >= PLAIN) {
            return true;
        }
        boolean[] followers = possible[first];
        if (followers == null || start + 1 == text.length()) {
            return followers != null;
        }
        char second = text.charAt(start + 1);
        return second >= PLAIN || followers[second];
    }
}
