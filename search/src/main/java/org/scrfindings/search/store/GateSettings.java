package org.scrfindings.search.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a review must have gone through before it is published. */
@ConfigMapping(prefix = "scr.gate")
public interface GateSettings {

    /**
     * Whether a second curator must have signed a review off who looked at it as someone would who wants to find out
     * whom it is about.
     */
    @WithDefault("true")
    boolean secondPerson();
}
