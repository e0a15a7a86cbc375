package org.scrfindings.benchmarks.national;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.scrfindings.benchmarks.running.Engines;

/** Fills an empty service's database and index with a national corpus, both from the same findings at the same time. */
public final class CorpusLoader {

    private static final int REVIEWS_AT_A_TIME = 25;

    /** Requests that the engine works on side by side. */
    private static final int INDEXING = 2;

    private final Engines engines;
    private final PrintStream progress;

    public CorpusLoader(Engines engines, PrintStream progress) {
        this.engines = engines;
        this.progress = progress;
    }

    public record Loaded(long findings, long seed, double seconds) {}

    public Loaded load(long findings, long seed) throws IOException, SQLException, InterruptedException {
        long start = System.nanoTime();
        IndexBulk index = new IndexBulk(engines.search());
        index.refresh("-1");
        try (Connection database = engines.database();
                ExecutorService indexing = Executors.newFixedThreadPool(INDEXING)) {
            write(new NationalCorpus(findings, seed), new StoreCopy(database), index, indexing);
            database.createStatement().execute("analyze");
        }
        index.refresh("null");
        return new Loaded(
                findings, seed, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1_000.0);
    }

    /** The next reviews are made and copied while the engine indexes those before; no more of them wait. */
    private void write(NationalCorpus corpus, StoreCopy store, IndexBulk index, ExecutorService indexing)
            throws IOException, SQLException, InterruptedException {
        store.triggers("disable");
        Queue<Future<?>> before = new ArrayDeque<>();
        long written = 0;
        while (corpus.hasNext()) {
            List<MadeReview> batch = batch(corpus);
            store.write(batch);
            if (before.size() == INDEXING) {
                await(before.remove());
            }
            before.add(indexing.submit(() -> {
                index.write(batch);
                return null;
            }));
            written += batch.stream().mapToLong(r -> r.findings().size()).sum();
            progress.printf("\r%,d findings", written);
        }
        for (Future<?> last : before) {
            await(last);
        }
        progress.println();
        store.triggers("enable");
    }

    private static List<MadeReview> batch(NationalCorpus corpus) {
        List<MadeReview> batch = new ArrayList<>();
        while (corpus.hasNext() && batch.size() < REVIEWS_AT_A_TIME) {
            batch.add(corpus.next());
        }
        return batch;
    }

    private static void await(Future<?> written) throws IOException, InterruptedException {
        try {
            written.get();
        } catch (ExecutionException e) {
            throw new IOException("the engine did not take the findings", e);
        }
    }
}
