package org.scrfindings.launcher;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts parts, starts again what dies, gives up when one keeps dying, and stops all in the reverse order. */
final class Supervisor {
    private static final int KILLS_BORNE = 3;

    private final Console console;
    private final InstantSource clock;
    private final List<Part> parts = new ArrayList<>();
    private final CountDownLatch givenUp = new CountDownLatch(1);
    private volatile boolean stopping;

    Supervisor(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    /** Returns when all of them can be used; fails as soon as one of them does. */
    void startTogether(List<? extends Part> together) throws StartException, InterruptedException {
        enlist(together);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            ExecutorCompletionService<Void> starts = new ExecutorCompletionService<>(threads);
            together.forEach(part -> starts.submit(() -> startFirst(part)));
            for (int done = 0; done < together.size(); done++) {
                starts.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartException told ? told : new StartException("cannot start: " + e, e);
        } finally {
            threads.shutdown();
        }
    }

    /** Returns true once a part kept dying and was given up. */
    boolean hasGivenUp() {
        return givenUp.getCount() == 0;
    }

    void awaitGivenUp() throws InterruptedException {
        givenUp.await();
    }

    /** Last started, first stopped. Nothing is started afterwards. */
    void stopAll() {
        stopping = true;
        List<Part> all;
        synchronized (parts) {
            all = List.copyOf(parts).reversed();
        }
        for (Part part : all) {
            console.say("stopping " + part.name());
            part.stop();
        }
        if (!all.isEmpty()) {
            console.say("stopped");
        }
    }

    boolean isStopping() {
        return stopping;
    }

    private void enlist(List<? extends Part> more) throws StartException {
        synchronized (parts) {
            if (stopping) {
                throw new StartException("stopped while starting");
            }
            parts.addAll(more);
        }
    }

    private Void startFirst(Part part) throws StartException, InterruptedException {
        long start = System.nanoTime();
        startThroughKills(part);
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        console.say(String.format("%s is up (%.1f s)", part.name(), millis / 1000.0));
        Thread.ofVirtual().name("watch " + part.name()).start(() -> watch(part));
        return null;
    }

    private void startThroughKills(Part part) throws StartException, InterruptedException {
        for (int killed = 1; ; killed++) {
            try {
                part.start();
                return;
            } catch (KilledException e) {
                if (killed > KILLS_BORNE || stopping) {
                    throw e;
                }
                console.say(e.getMessage() + "; starting it again");
            }
        }
    }

    private void watch(Part part) {
        RestartPolicy policy = new RestartPolicy();
        try {
            part.awaitEnd();
            while (!stopping && restarted(part, policy)) {
                part.awaitEnd();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tries until the part is up again; false when it was given up or everything is being stopped. */
    private boolean restarted(Part part, RestartPolicy policy) throws InterruptedException {
        String what = part.name() + " ended unexpectedly";
        while (!stopping) {
            Optional<Duration> pause = policy.afterDeathAt(clock.instant());
            if (pause.isEmpty()) {
                giveUp(part);
                return false;
            }
            console.say(what + "; starting it again");
            Thread.sleep(pause.get());
            try {
                part.start();
                console.say(part.name() + " is up again");
                return true;
            } catch (StartException e) {
                what = e.getMessage();
            }
        }
        return false;
    }

    private void giveUp(Part part) {
        console.say(part.name() + " keeps ending: giving up; see " + part.log());
        givenUp.countDown();
    }
}
