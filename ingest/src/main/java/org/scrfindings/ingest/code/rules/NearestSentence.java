package org.scrfindings.ingest.code.rules;

import java.util.List;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Sentence;

/** Finds the sentence of a passage that comes nearest to the descriptions of an issue. */
final class NearestSentence {

    private final MeaningScorer meaning;
    private final Embedder embedder;

    NearestSentence(MeaningScorer meaning, Embedder embedder) {
        this.meaning = meaning;
        this.embedder = embedder;
    }

    Search in(Reading reading) {
        return new Search(reading);
    }

    /** A search in one passage. Embedding costs more than all else, so it is done once, and only where there is a choice. */
    final class Search {

        private final Sentence opening;
        private final List<Sentence> sentences;
        private List<float[]> vectors;

        private Search(Reading reading) {
            opening = reading.opening();
            sentences = reading.body().toList();
        }

        Sentence to(String issue) {
            if (sentences.size() < 2) {
                return opening;
            }
            int best = 0;
            double nearest = -1;
            for (int i = 0; i < sentences.size(); i++) {
                double near = meaning.nearness(vectors().get(i)).get(issue);
                if (near > nearest) {
                    nearest = near;
                    best = i;
                }
            }
            return sentences.get(best);
        }

        private List<float[]> vectors() {
            if (vectors == null) {
                vectors = embedder.embed(sentences.stream().map(Sentence::text).toList());
            }
            return vectors;
        }
    }
}
