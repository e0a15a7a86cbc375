package org.scrfindings.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people sign in to the pages with their organisation's account, and where. */
@ApplicationScoped
public class OrganisationSignIn {

    /** Leads to the organisation's sign-in and back. Set as {@code quarkus.oidc.authentication.redirect-path} too. */
    public static final String ADDRESS = "/sign-in/organisation";

    private static final String TOKENS_ALONE = "service";

    private final boolean on;
    private final Optional<URI> server;

    OrganisationSignIn(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.oidc.application-type") String type,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> server) {
        this.on = enabled && !type.equalsIgnoreCase(TOKENS_ALONE);
        this.server = server;
    }

    public boolean isOn() {
        return on;
    }

    /** Where signing out leads to as well, such as {@code https://login.example}; empty where it leads nowhere else. */
    Optional<String> origin() {
        return server.filter(s -> on).map(s -> s.getScheme() + "://" + s.getAuthority());
    }
}
