package org.scrfindings.ingest.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.ingest.linear.Block;
import org.scrfindings.ingest.linear.Feature;
import org.scrfindings.ingest.linear.Features;
import org.scrfindings.ingest.parse.Span;
import org.tartarus.snowball.ext.englishStemmer;

/** Reads a text's words as features: stems, and two stems that follow each other. Numbers are all alike. Not safe for threads. */
public final class WordFeatures {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Tells where in a document a part of the text stands; an empty list where that does not matter. */
    public interface Place {
        List<Span> of(int start, int end);
    }

    private record Stem(String stem, int start, int end) {}

    private final englishStemmer stemmer = new englishStemmer();

    public void add(String text, Place place, Features features) {
        List<Stem> stems = stems(text);
        for (int i = 0; i < stems.size(); i++) {
            Stem one = stems.get(i);
            features.add(feature("w:" + one.stem(), place.of(one.start(), one.end())));
            if (i + 1 < stems.size()) {
                Stem two = stems.get(i + 1);
                features.add(feature("b:" + one.stem() + " " + two.stem(), place.of(one.start(), two.end())));
            }
        }
    }

    private static Feature feature(String name, List<Span> places) {
        return new Feature(Block.WORDS, name, 1, places);
    }

    private List<Stem> stems(String text) {
        Matcher words = WORD.matcher(text);
        List<Stem> stems = new ArrayList<>();
        while (words.find()) {
            stems.add(new Stem(stem(words.group()), words.start(), words.end()));
        }
        return stems;
    }

    private String stem(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return "#";
        }
        stemmer.setCurrent(word.toLowerCase(Locale.ROOT));
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
