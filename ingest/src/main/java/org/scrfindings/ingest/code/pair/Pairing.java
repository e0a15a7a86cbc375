package org.scrfindings.ingest.code.pair;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.code.read.Scored;
import org.scrfindings.ingest.parse.Span;

/** How strongly a passage speaks for practice between two services, or inside one. Collects while a passage is read. */
final class Pairing {

    private final String pair;
    private final List<Span> words = new ArrayList<>();
    private double score;

    Pairing(String pair) {
        this.pair = pair;
    }

    /** Codes in alphabetical order, joined by a tilde. */
    static String name(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "~" + other : other + "~" + one;
    }

    void add(double points, Span... where) {
        score += points;
        for (Span span : where) {
            if (!words.contains(span)) {
                words.add(span);
            }
        }
    }

    Scored scored() {
        return new Scored(pair, score, words);
    }
}
