package org.scrfindings.benchmarks.running;

import java.util.function.LongSupplier;

/** The highest of many samples, taken on a thread of its own from now until the end is asked for. */
public final class Peak {

    private static final int PAUSE_MILLIS = 20;

    private final Thread sampler;
    private volatile long highest;
    private volatile boolean ended;

    public Peak(LongSupplier sample) {
        sampler = Thread.ofPlatform().daemon().start(() -> {
            while (!ended) {
                highest = Math.max(highest, sample.getAsLong());
                pause();
            }
        });
    }

    public long end() throws InterruptedException {
        ended = true;
        sampler.join();
        return highest;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
