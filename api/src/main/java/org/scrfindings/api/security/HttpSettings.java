package org.scrfindings.api.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What browsers are told, beside Quarkus' settings {@code quarkus.http.*}. */
@ConfigMapping(prefix = "scr.http")
public interface HttpSettings {

    /** How long browsers come by TLS alone, once they have come by it; nothing is said while it is 0. */
    @WithDefault("PT0S")
    Duration strictTransport();
}
