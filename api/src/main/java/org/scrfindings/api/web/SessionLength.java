package org.scrfindings.api.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrfindings.api.security.Caller;

/** How long whoever asks stays signed in, if they do nothing more. */
@RequestScoped
class SessionLength {

    private final Caller caller;
    private final Clock clock;
    private final Duration sinceLastUse;

    /**
     * @param timeout since a session was last made to last longer
     * @param interval a session that was made to last longer within it is left as it is
     */
    SessionLength(
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.auth.form.timeout") Duration timeout,
            @ConfigProperty(name = "quarkus.http.auth.form.new-cookie-interval") Duration interval) {
        this.caller = caller;
        this.clock = clock;
        this.sinceLastUse = timeout.minus(interval);
    }

    /** Never longer than it is. */
    Duration left() {
        return caller.signedInUntil()
                .map(end -> Duration.between(clock.instant(), end))
                .orElse(sinceLastUse);
    }
}
