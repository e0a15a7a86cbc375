package org.scrfindings.search.wording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.Codebook;

/**
 * Words that only hold a sentence together. Whoever asks "who told the school" asks for passages with "told" and "school".
 * Those inside a name that the field abbreviates ("team around the child") are part of it, and "not" and "no" always count.
 */
public final class Fillers {

    private static final String FILLERS =
            "a|an|and|are|as|at|be|been|but|by|do|does|for|from|had|has|have|he|her|him|his|how|i"
                    + "|in|into|is|it|its|of|on|or|our|she|so|than|that|the|their|them|then|there|these|they|this|those|to|was|we"
                    + "|were|what|when|where|which|who|whom|whose|why|will|with|would|you|your";

    private static final Pattern FILLER = word(FILLERS);
    private static final Pattern NAME_OR_FILLER = word("(?<name>" + names() + ")|" + FILLERS);

    private Fillers() {}

    private static Pattern word(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Longest first, so that none is taken for a shorter one that it begins with. */
    private static String names() {
        return Synonyms.of(Codebook.bundled()).stream()
                .flatMap(rule -> Stream.of(rule.split(",")))
                .map(String::strip)
                .filter(name -> name.contains(" ") && FILLER.matcher(name).find())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> Arrays.stream(name.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
    }

    /** The words that count, in their order; all of them where none would be left. */
    public static String without(String words) {
        String left = NAME_OR_FILLER
                .matcher(words)
                .replaceAll(part -> part.group("name") == null ? "" : Matcher.quoteReplacement(part.group()))
                .strip();
        return left.isEmpty() ? words : left;
    }
}
