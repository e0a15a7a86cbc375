package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.visibility.Viewer;

/**
 * What may be meant by a question that is still being typed: codes whose label, or another name of a professional group,
 * has words that begin so; and the last word completed from passages that the viewer may see and that have the words
 * before it. Safe for use by several threads.
 */
@ApplicationScoped
public class Suggestions {

    /** Longer ones are no longer looking for a word. */
    private static final int MAX_TYPED = 100;

    /** With fewer letters almost every passage has such a word. */
    private static final int LEAST_LETTERS = 2;

    private static final int DEFAULT_LIMIT = 10;

    /** Pairs, and who told whom, are made of professional groups. */
    private static final Set<FindingAxis> CODED =
            EnumSet.complementOf(EnumSet.of(FindingAxis.PAIR, FindingAxis.FROM, FindingAxis.TO));

    private final AxisCodes codes;
    private final VisibleWords words;

    Suggestions(AxisCodes codes, VisibleWords words) {
        this.codes = codes;
        this.words = words;
    }

    /**
     * At most half are codes, unless there are too few words.
     *
     * @param typed as far as it goes
     * @param limit how many at most, 1 to {@value FindingQuery#MAX_LIMIT}; null for {@value #DEFAULT_LIMIT}
     * @throws InvalidQueryException where either is out of bounds
     */
    public Page<Suggestion> of(String typed, String limit, Viewer viewer) {
        String question = checked(typed);
        int most = limit == null ? DEFAULT_LIMIT : FindingQueryReader.limit(Optional.of(limit));
        List<Suggestion> words = words(question, viewer);
        List<Suggestion> codes = codes(question);
        int ofCodes = Math.max(most / 2, most - words.size());
        return new Page<>(
                Stream.concat(codes.stream().limit(ofCodes), words.stream())
                        .limit(most)
                        .toList(),
                null);
    }

    private static String checked(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidQueryException("q", "Give what was typed so far.");
        }
        if (typed.length() > MAX_TYPED) {
            throw new InvalidQueryException("q", "It is longer than " + MAX_TYPED + " characters.");
        }
        return typed.strip();
    }

    private List<Suggestion> codes(String typed) {
        String[] begun = typed.toLowerCase(Locale.ROOT).split("\\s+");
        return CODED.stream()
                .flatMap(axis -> codes.names(axis).entrySet().stream()
                        .filter(code -> code.getValue().stream().anyMatch(name -> begins(name, begun)))
                        .map(code -> Suggestion.code(axis, code.getKey(), codes.label(axis, code.getKey()))))
                .toList();
    }

    /** Whether each word that was typed begins a word of the name. */
    private static boolean begins(String name, String... typed) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return Arrays.stream(typed).allMatch(begun -> Arrays.stream(parts).anyMatch(part -> part.startsWith(begun)));
    }

    private List<Suggestion> words(String typed, Viewer viewer) {
        int last = typed.lastIndexOf(' ') + 1;
        String begun = typed.substring(last);
        if (begun.length() < LEAST_LETTERS || !begun.chars().allMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        String before = typed.substring(0, last);
        return words.beginningWith(begun, before, viewer).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(word -> Suggestion.word(before + word.getKey()))
                .toList();
    }
}
