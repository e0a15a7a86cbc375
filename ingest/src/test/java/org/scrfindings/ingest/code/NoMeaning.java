package org.scrfindings.ingest.code;

import java.util.List;

/** Finds no meaning in anything, for tests of what does not look at it. */
public final class NoMeaning implements Embedder {

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(t -> new float[DIMENSIONS]).toList();
    }

    @Override
    public float[] embedQuery(String query) {
        return new float[DIMENSIONS];
    }
}
