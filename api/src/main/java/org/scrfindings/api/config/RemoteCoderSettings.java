package org.scrfindings.api.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A language model of the operator's own that codes passages in place of the built-in coder. Off unless an address is
 * set: passages are sent there and nowhere else.
 */
@ConfigMapping(prefix = "scr.coder.remote")
public interface RemoteCoderSettings {

    /** Of a service that speaks the chat completions protocol, up to and without {@code /chat/completions}. */
    Optional<URI> address();

    /** By which the service knows the model. */
    @WithDefault("default")
    String model();

    /** Sent as a bearer token. */
    Optional<String> key();

    /** For the answer on one passage. */
    @WithDefault("PT60S")
    Duration timeout();
}
