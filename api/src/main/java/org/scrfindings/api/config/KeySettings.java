package org.scrfindings.api.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Keys that administrators issue. */
@ConfigMapping(prefix = "scr.keys")
public interface KeySettings {

    /** How long a key may be good for. */
    @WithDefault("P730D")
    Duration longestLife();

    /** How long a key is good for where its administrator does not say. */
    @WithDefault("P365D")
    Duration usualLife();
}
