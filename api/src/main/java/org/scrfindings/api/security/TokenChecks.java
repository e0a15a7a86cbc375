package org.scrfindings.api.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start where tokens would be taken that their issuer gave out for other services. */
@ApplicationScoped
class TokenChecks {

    private final boolean on;
    private final Optional<List<String>> audience;

    TokenChecks(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean on,
            @ConfigProperty(name = "quarkus.oidc.token.audience") Optional<List<String>> audience) {
        this.on = on;
        this.audience = audience;
    }

    void check(@Observes StartupEvent start) {
        if (on && audience.filter(a -> !a.contains("any")).isEmpty()) {
            throw new IllegalStateException(
                    "Set quarkus.oidc.token.audience to the name that tokens call this service by; \"any\" is not safe.");
        }
    }
}
