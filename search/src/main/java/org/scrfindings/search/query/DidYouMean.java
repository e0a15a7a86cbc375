package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.scrfindings.search.visibility.Viewer;

/**
 * The same question with the spelling that passages have, where a word of it stands in none that the viewer may see.
 * Only such passages are asked, so no answer gives away what others say.
 */
@ApplicationScoped
class DidYouMean {

    /** Words of a question that are looked at: what has more is a sentence, which one word does not spoil. */
    private static final int WORDS = 8;

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])\\p{L}{4,30}(?![\\p{L}'’])");

    private final VisibleWords words;

    DidYouMean(VisibleWords words) {
        this.words = words;
    }

    /** Nothing where every word is known, or nothing like it is. */
    Optional<String> of(String typed, Viewer viewer) {
        String meant = typed;
        List<String> asked = WORD.matcher(typed)
                .results()
                .map(r -> r.group())
                .distinct()
                .limit(WORDS)
                .toList();
        for (String word : asked.isEmpty() ? asked : words.unknown(asked, viewer)) {
            Optional<String> better = nearest(word, words.like(word, viewer));
            if (better.isPresent()) {
                meant = meant.replaceAll(
                        "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", Matcher.quoteReplacement(better.get()));
            }
        }
        return Optional.of(meant).filter(m -> !m.equals(typed));
    }

    private static Optional<String> nearest(String word, Map<String, Integer> like) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return like.entrySet().stream()
                .min(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> distance.apply(e.getKey(), word))
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
