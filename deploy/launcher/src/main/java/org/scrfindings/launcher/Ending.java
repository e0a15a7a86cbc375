package org.scrfindings.launcher;

import java.time.Duration;

/** Ends a process: gently first, and for good when the time given is over. */
final class Ending {
    private static final Duration LAST_GRACE = Duration.ofSeconds(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Ending() {}

    /** Returns when the process is gone; does nothing where it is already. */
    static void end(ProcessHandle process, Signal gentle, Duration grace) {
        if (!Liveness.runs(process)) {
            return;
        }
        gentle.send(process.pid());
        if (!ended(process, grace)) {
            Signal.KILL.send(process.pid());
            ended(process, LAST_GRACE);
        }
    }

    private static boolean ended(ProcessHandle process, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (Liveness.runs(process) && System.nanoTime() < end) {
                Thread.sleep(LOOK_EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !Liveness.runs(process);
    }
}
