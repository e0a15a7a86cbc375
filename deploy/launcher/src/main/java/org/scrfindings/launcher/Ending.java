package org.scrfindings.launcher;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends a process: gently first, and for good when the time given is over. */
final class Ending {
    private static final Duration LAST_GRACE = Duration.ofSeconds(5);

    private Ending() {}

    static void end(ProcessHandle process, Signal gentle, Duration grace) {
        gentle.send(process.pid());
        if (!ended(process, grace)) {
            Signal.KILL.send(process.pid());
            ended(process, LAST_GRACE);
        }
    }

    private static boolean ended(ProcessHandle process, Duration limit) {
        CompletableFuture<Boolean> exit = process.onExit().thenApply(gone -> true);
        return exit.completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
