package org.scrfindings.search.query;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.scrfindings.ingest.code.Embedder;

/**
 * Where questions lie among passages by their meaning. The pages of one question, its counts and its export all need it,
 * so the last questions are kept, in memory alone. Safe for use by several threads; as many are at work as there are
 * processors, and the others wait their turn.
 */
@ApplicationScoped
class QuestionVectors {

    /** One and a half megabytes. */
    private static final int KEPT = 1_000;

    private final Embedder embedder;
    private final Semaphore atWork = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final LoadingCache<String, float[]> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::embed);

    QuestionVectors(Embedder embedder) {
        this.embedder = embedder;
    }

    /** A unit vector; the array belongs to everyone and must not be written to. */
    float[] of(String words) {
        return kept.get(words);
    }

    private float[] embed(String words) {
        atWork.acquireUninterruptibly();
        try {
            return embedder.embedQuery(words);
        } finally {
            atWork.release();
        }
    }
}
