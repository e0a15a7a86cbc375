package org.scrfindings.benchmarks;

import java.util.List;
import org.scrfindings.ingest.code.Embedder;

/** Times how long another embedder takes. For one reading at a time. */
final class ClockedEmbedder implements Embedder {

    private final Embedder embedder;
    private double seconds;

    ClockedEmbedder(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        long start = System.nanoTime();
        List<float[]> vectors = embedder.embed(texts);
        seconds += (System.nanoTime() - start) / 1e9;
        return vectors;
    }

    @Override
    public float[] embedQuery(String query) {
        return embedder.embedQuery(query);
    }

    /** Since this was asked last: asking sets the clock back. */
    double secondsTaken() {
        double since = seconds;
        seconds = 0;
        return since;
    }
}
