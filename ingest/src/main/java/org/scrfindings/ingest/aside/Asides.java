package org.scrfindings.ingest.aside;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scrfindings.ingest.aside.Aside.Kind;

/** Gathers asides in their order, each once. Not safe for threads. */
final class Asides {

    private final Set<Aside> found = new LinkedHashSet<>();

    void words(String place, String words) {
        add(Kind.WORDS, place, 1, words);
    }

    void person(String place, String words) {
        add(Kind.PERSON, place, 1, words);
    }

    void add(Kind kind, String place, int page, String words) {
        if (words != null) {
            Aside aside = new Aside(kind, place, page, words);
            if (!aside.words().isEmpty()) {
                found.add(aside);
            }
        }
    }

    List<Aside> all() {
        return List.copyOf(found);
    }
}
