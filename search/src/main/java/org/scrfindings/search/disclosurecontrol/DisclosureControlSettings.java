package org.scrfindings.search.disclosurecontrol;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Counts of restricted material. */
@ConfigMapping(prefix = "scr.disclosure-control")
public interface DisclosureControlSettings {

    /** The least number of restricted findings that researchers and analysts are shown. */
    @WithDefault("5")
    int threshold();
}
