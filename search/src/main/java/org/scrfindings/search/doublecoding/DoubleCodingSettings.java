package org.scrfindings.search.doublecoding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How findings are coded twice. */
@ConfigMapping(prefix = "scr.double-coding")
public interface DoubleCodingSettings {

    /** Whether a curator who coded a finding of a sample may also settle it, once the whole sample is coded. */
    @WithDefault("false")
    boolean codersMayAdjudicate();
}
