package org.scrfindings.api.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;

/** The keys of the embedded default, by name. No other profile has any. */
@ConfigMapping(prefix = "scr.demo-keys")
public interface DemoKeySettings {

    @WithParentName
    Map<String, DemoKey> keys();

    interface DemoKey {

        /** What is sent as {@code Authorization: Bearer KEY}. */
        String key();

        /** One of {@link Roles}. */
        String role();

        /** Of a board. */
        @WithDefault("")
        Optional<String> localBody();
    }
}
