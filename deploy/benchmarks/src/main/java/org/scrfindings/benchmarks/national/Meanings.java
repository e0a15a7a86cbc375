package org.scrfindings.benchmarks.national;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.scrfindings.ingest.code.BgeEmbedder;
import org.scrfindings.ingest.code.Embedder;

/**
 * Vectors of made-up passages. Embedding a million of them would take ten hours, so each sentence of the templates is
 * embedded once and a passage lies where its sentences' vectors add up to, a little off at random: neighbours are those
 * of like sentences, and no two passages lie in the same place.
 */
final class Meanings {

    /** Length of the random part; sentences' vectors have length 1. */
    private static final double STRAY = 0.45;

    private final Map<String, float[]> known = new HashMap<>();

    Meanings(List<String> sentences) {
        List<float[]> vectors = new BgeEmbedder().embed(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            known.put(sentences.get(i), vectors.get(i));
        }
    }

    float[] of(List<String> sentences, Random random) {
        float[] sum = new float[Embedder.DIMENSIONS];
        double each = STRAY / Math.sqrt(Embedder.DIMENSIONS);
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (random.nextGaussian() * each);
        }
        double weight = 1;
        for (String sentence : sentences) {
            float[] vector = known.get(sentence);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (float) (vector[i] * weight);
            }
            weight /= 2;
        }
        return unit(sum);
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float number : vector) {
            square += number * number;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
