package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.codebook.Codebook.Entry;

/** How near passages lie in meaning to what codes stand for. Safe for use by several threads. */
@ApplicationScoped
class Definitions {

    private final Embedder embedder;
    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

    Definitions(Embedder embedder) {
        this.embedder = embedder;
    }

    /** From -1 to 1; 0 for a passage without a vector. */
    double nearness(Entry entry, float[] passage) {
        if (passage == null) {
            return 0;
        }
        float[] meaning = vectors.computeIfAbsent(
                entry.label() + ". " + entry.definition(),
                words -> embedder.embed(List.of(words)).getFirst());
        double sum = 0;
        for (int i = 0; i < passage.length; i++) {
            sum += passage[i] * meaning[i];
        }
        return sum;
    }
}
