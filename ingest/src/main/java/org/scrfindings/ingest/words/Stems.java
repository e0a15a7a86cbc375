package org.scrfindings.ingest.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.englishStemmer;

/** Cuts a text into words and takes off their endings; numbers are all alike. Not safe for threads. */
public final class Stems {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String NUMBER = "#";

    /** Reports have the same words again and again. An odd one with ever new words shall not fill the memory. */
    private static final int MOST_KNOWN = 20_000;

    private static final int LONGEST_KNOWN = 25;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    /**
     * A word.
     *
     * @param start where it stands in the text
     */
    public record Stem(String stem, int start, int end) {}

    private final englishStemmer stemmer = new englishStemmer();

    /** All words in their order. */
    public List<Stem> of(String text) {
        Matcher words = WORD.matcher(text);
        List<Stem> stems = new ArrayList<>();
        while (words.find()) {
            stems.add(new Stem(stem(words.group()), words.start(), words.end()));
        }
        return stems;
    }

    private String stem(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return NUMBER;
        }
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        stemmer.setCurrent(word.toLowerCase(Locale.ROOT));
        stemmer.stem();
        String stem = stemmer.getCurrent();
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        if (word.length() <= LONGEST_KNOWN) {
            KNOWN.put(word, stem);
        }
        return stem;
    }
}
