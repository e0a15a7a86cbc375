package org.scrfindings.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How long to wait before a part that died is started again, and when to give up. Not thread safe. */
final class RestartPolicy {
    private static final int DEATHS_ALLOWED = 4;
    private static final Duration WINDOW = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final Deque<Instant> deaths = new ArrayDeque<>();

    /** The pause before the next start, doubled with each death of late; empty at the fifth within two minutes. */
    Optional<Duration> afterDeathAt(Instant now) {
        deaths.removeIf(death -> death.plus(WINDOW).isBefore(now));
        deaths.add(now);
        if (deaths.size() > DEATHS_ALLOWED) {
            return Optional.empty();
        }
        return Optional.of(FIRST_PAUSE.multipliedBy(1L << (deaths.size() - 1)));
    }
}
