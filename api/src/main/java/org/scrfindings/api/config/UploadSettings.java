package org.scrfindings.api.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be uploaded. */
@ConfigMapping(prefix = "scr.upload")
public interface UploadSettings {

    /** Size of the largest file that is taken. */
    @WithDefault("50M")
    MemorySize maxSize();
}
