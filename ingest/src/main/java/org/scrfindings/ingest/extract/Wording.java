package org.scrfindings.ingest.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a passage, to tell whether two passages say the same.
 *
 * @param words its longer words in small letters
 * @param pairs every two of them that follow one another: far fewer passages share those by chance
 */
record Wording(Set<String> words, Set<String> pairs) {

    private static final int SHORTEST = 4;

    static Wording of(String text) {
        Set<String> words = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        String small = text.toLowerCase(Locale.ROOT);
        String before = "";
        for (int start = 0, end; start < small.length(); start = end + 1) {
            end = endOfWord(small, start);
            if (end - start >= SHORTEST) {
                String word = small.substring(start, end);
                words.add(word);
                pairs.add(before + " " + word);
                before = word;
            }
        }
        return new Wording(words, pairs);
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Share of the shorter passage's words that the other has too, 0 to 1. */
    double overlap(Wording other) {
        return shared(words, other.words);
    }

    /** Share of the shorter passage's pairs that the other has too, 0 to 1: whether they are in the same order. */
    double order(Wording other) {
        return shared(pairs, other.pairs);
    }

    private static double shared(Set<String> some, Set<String> others) {
        Set<String> few = some.size() <= others.size() ? some : others;
        Set<String> many = few == some ? others : some;
        return few.isEmpty() ? 0 : (double) few.stream().filter(many::contains).count() / few.size();
    }
}
