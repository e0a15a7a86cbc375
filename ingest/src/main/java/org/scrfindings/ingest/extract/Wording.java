package org.scrfindings.ingest.extract;

import java.util.HashSet;
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
        Set<String> common = new HashSet<>(words);
        common.retainAll(other.words);
        int shorter = Math.min(words.size(), other.words.size());
        return shorter == 0 ? 0 : (double) common.size() / shorter;
    }
}
