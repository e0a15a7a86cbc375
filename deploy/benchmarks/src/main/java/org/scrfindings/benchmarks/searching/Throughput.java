package org.scrfindings.benchmarks.searching;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** How many requests are answered in a second when several ask at a time. */
final class Throughput {

    private static final int ASKERS = 4;
    private static final long NANOSECONDS = 3_000_000_000L;

    private Throughput() {}

    /** Something that is asked; the number says which question. */
    interface Asked {
        void ask(int number) throws Exception;
    }

    static double of(Asked asked) throws InterruptedException {
        AtomicInteger answered = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService askers = Executors.newFixedThreadPool(ASKERS)) {
            List<Callable<Void>> tasks = IntStream.range(0, ASKERS)
                    .<Callable<Void>>mapToObj(asker -> () -> {
                        for (int i = asker; System.nanoTime() - start < NANOSECONDS; i += ASKERS) {
                            asked.ask(i);
                            answered.incrementAndGet();
                        }
                        return null;
                    })
                    .toList();
            for (var task : askers.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request failed under load", e.getCause());
        }
        return answered.get() * 1e9 / (System.nanoTime() - start);
    }
}
