package org.scrfindings.ingest.words;

import java.util.List;
import org.scrfindings.ingest.linear.Block;
import org.scrfindings.ingest.linear.Feature;
import org.scrfindings.ingest.linear.Features;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.words.Stems.Stem;

/** Reads a text's words as features: stems, and two stems that follow each other. Numbers are all alike. Not safe for threads. */
public final class WordFeatures {

    /** Tells where in a document a part of the text stands; an empty list where that does not matter. */
    public interface Place {
        List<Span> of(int start, int end);
    }

    private final Stems stems = new Stems();

    public void add(String text, Place place, Features features) {
        List<Stem> all = stems.of(text);
        for (int i = 0; i < all.size(); i++) {
            Stem one = all.get(i);
            features.add(feature("w:" + one.stem(), place.of(one.start(), one.end())));
            if (i + 1 < all.size()) {
                Stem two = all.get(i + 1);
                features.add(feature("b:" + one.stem() + " " + two.stem(), place.of(one.start(), two.end())));
            }
        }
    }

    private static Feature feature(String name, List<Span> places) {
        return new Feature(Block.WORDS, name, 1, places);
    }
}
