package org.scrfindings.ingest.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a passage as a set, to tell whether two passages say the same. */
record Wording(Set<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{4,}");

    static Wording of(String text) {
        return new Wording(WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(r -> r.group())
                .collect(Collectors.toSet()));
    }

    /** Share of the shorter passage's words that the other has too, 0 to 1. */
    double overlap(Wording other) {
        boolean shorter = words.size() <= other.words.size();
        Set<String> few = shorter ? words : other.words;
        Set<String> many = shorter ? other.words : words;
        return few.isEmpty() ? 0 : (double) few.stream().filter(many::contains).count() / few.size();
    }
}
