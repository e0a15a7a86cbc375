package org.scrfindings.api.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** E-mail digests of saved searches. Off unless somebody who runs the service has a mail server for it. */
@ConfigMapping(prefix = "scr.digests")
public interface DigestSettings {

    /** Whether digests are sent; the mail server is set with {@code quarkus.mailer}. */
    @WithDefault("false")
    boolean enabled();

    /** The address under which receivers reach the service; links in mails begin with it. */
    @WithDefault("http://localhost:8080")
    URI address();

    /** How often it is looked whether a digest is due. */
    @WithDefault("PT15M")
    Duration interval();
}
