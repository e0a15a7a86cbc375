package org.scrfindings.ingest.code;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * Sentence embeddings by bge-small-en-v1.5, quantised, run inside this process: no network, no key. The model is
 * loaded once per process, at first use (about a second and 100 MB). Safe for use by several threads.
 */
public final class BgeEmbedder implements Embedder {

    /** What the model was trained to see before a question; passages are embedded as they are. */
    private static final String QUERY_PREFIX = "Represent this sentence for searching relevant passages: ";

    /** The model rejects an empty text; a full stop carries no meaning either. */
    private static final String NOTHING = ".";

    @Override
    public List<float[]> embed(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<TextSegment> segments = texts.stream()
                .map(t -> TextSegment.from(t.isBlank() ? NOTHING : t))
                .toList();
        return Model.SHARED.embedAll(segments).content().stream()
                .map(BgeEmbedder::unit)
                .toList();
    }

    @Override
    public float[] embedQuery(String query) {
        return embed(List.of(QUERY_PREFIX + query)).getFirst();
    }

    private static float[] unit(Embedding embedding) {
        embedding.normalize();
        return embedding.vector();
    }

    /** Loading is slow and the weights are read-only, so every embedder of the process shares them. */
    private static final class Model {

        private static final ThreadFactory DAEMONS =
                Thread.ofPlatform().daemon().name("embedder-", 0).factory();

        private static final EmbeddingModel SHARED = new BgeSmallEnV15QuantizedEmbeddingModel(
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), DAEMONS));
    }
}
