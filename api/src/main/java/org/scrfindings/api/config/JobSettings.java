package org.scrfindings.api.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How background work is done. */
@ConfigMapping(prefix = "scr.jobs")
public interface JobSettings {

    /** Whether this copy of the service does background work; others may leave it to it. */
    @WithDefault("true")
    boolean enabled();

    /** Jobs at a time. Reading a document keeps one processor busy. */
    @WithDefault("2")
    int threads();

    /** How often the job table is looked at. */
    @WithDefault("PT0.3S")
    Duration pollingInterval();

    /** How often a running job says that it lives; one that is silent four times as long is taken up again. */
    @WithDefault("PT2S")
    Duration heartbeat();

    /** How long a failed job waits before it is tried again. */
    @WithDefault("PT2S")
    Duration retryDelay();

    /** How often it is looked whether an embargo or the time that a review is kept has ended. */
    @WithDefault("PT1M")
    Duration datesInterval();
}
