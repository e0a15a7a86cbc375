package org.scrfindings.api.whole;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits with a limit. What is waited for may be unreachable meanwhile. */
final class Patience {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private Patience() {}

    /** {@code what} is waited for, as in "waited for the service to answer". */
    static ConditionFactory upTo(Duration limit, String what) {
        return Awaitility.await(what)
                .atMost(limit)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_EVERY)
                .ignoreExceptionsInstanceOf(IOException.class);
    }

    static void pass(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
}
