package org.scrfindings.ingest.code.read;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters with which words that match a pattern may begin: a quick no for most words of a text. */
final class FirstLetters {

    private static final int PLAIN = 128;

    private final BitSet possible = new BitSet(PLAIN);

    /** A pattern can go on from a character if it matches it, or asks for more. */
    FirstLetters(Pattern pattern) {
        Matcher matcher = pattern.matcher("");
        for (char c = 0; c < PLAIN; c++) {
            matcher.reset(String.valueOf(c));
            possible.set(c, matcher.lookingAt() || matcher.hitEnd());
        }
    }

    /** Whether a match may begin with the character; always for those outside plain ASCII. */
    boolean allow(char c) {
        return c >= PLAIN || possible.get(c);
    }
}
