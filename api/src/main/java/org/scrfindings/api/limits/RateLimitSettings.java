package org.scrfindings.api.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests a minute are taken by one copy of the service. */
@ConfigMapping(prefix = "scr.rate-limit")
public interface RateLimitSettings {

    /** From one key or person, or from one address without a key. */
    @WithDefault("6000")
    int reading();

    /** The same for uploads and whatever else changes something. */
    @WithDefault("1200")
    int writing();

    /** From one address with keys that are not known here. */
    @WithDefault("120")
    int wrongKeys();
}
