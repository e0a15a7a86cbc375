package org.scrfindings.ingest.code;

import java.util.List;

/** Finds the sentence of a passage that comes nearest to the descriptions of an issue. */
final class NearestSentence {

    private final MeaningScorer meaning;
    private final Embedder embedder;

    NearestSentence(MeaningScorer meaning, Embedder embedder) {
        this.meaning = meaning;
        this.embedder = embedder;
    }

    Sentence to(String issue, Reading reading) {
        List<Sentence> sentences = reading.body().toList();
        if (sentences.isEmpty()) {
            return reading.opening();
        }
        List<float[]> vectors =
                embedder.embed(sentences.stream().map(Sentence::text).toList());
        int best = 0;
        double nearest = -1;
        for (int i = 0; i < vectors.size(); i++) {
            double near = meaning.nearness(vectors.get(i)).get(issue);
            if (near > nearest) {
                nearest = near;
                best = i;
            }
        }
        return sentences.get(best);
    }
}
