package org.scrfindings.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void thePauseDoublesWithEachDeath() {
        assertThat(policy.afterDeathAt(START)).contains(Duration.ofMillis(500));
        assertThat(policy.afterDeathAt(START.plusSeconds(1))).contains(Duration.ofSeconds(1));
        assertThat(policy.afterDeathAt(START.plusSeconds(2))).contains(Duration.ofSeconds(2));
    }

    @Test
    void theFifthDeathWithinTwoMinutesIsTheLast() {
        for (int second = 0; second < 4; second++) {
            assertThat(policy.afterDeathAt(START.plusSeconds(second))).isPresent();
        }
        assertThat(policy.afterDeathAt(START.plusSeconds(119))).isEmpty();
    }

    @Test
    void deathsOfLongAgoAreForgotten() {
        for (int second = 0; second < 4; second++) {
            policy.afterDeathAt(START.plusSeconds(second));
        }
        assertThat(policy.afterDeathAt(START.plusSeconds(200))).contains(Duration.ofMillis(500));
    }
}
