package org.scrfindings.api.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Downloads of whole answers. */
@ConfigMapping(prefix = "scr.exports")
public interface ExportSettings {

    /** Downloads at a time; each keeps one thread busy for as long as its reader takes. */
    @WithDefault("8")
    int atOnce();
}
