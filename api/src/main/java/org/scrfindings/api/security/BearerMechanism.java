package org.scrfindings.api.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Recognises {@code Authorization: Bearer …}: a demo key, a key that an administrator issued, or a token of the
 * organisation's own sign-in (OIDC), told apart by their form. Without the header the request is the public's.
 *
 * <p>It is asked before every other mechanism and answers whenever there is such a header, so that what it refuses no
 * other one lets in. Mechanisms of browsers, with a cookie instead of the header, are asked behind it.
 */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "bearer ";

    private final DemoKeys demoKeys;
    private final OidcAuthenticationMechanism tokens;

    BearerMechanism(DemoKeys demoKeys, OidcAuthenticationMechanism tokens) {
        this.demoKeys = demoKeys;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return refused();
        }
        String value = header.substring(BEARER.length()).strip();
        return switch (BearerForm.of(value)) {
            case ISSUED_KEY -> manager.authenticate(new IssuedKeyRequest(value));
            case TOKEN ->
                tokens.authenticate(context, manager).onItem().ifNull().switchTo(BearerMechanism::refused);
            case OTHER ->
                demoKeys.find(value)
                        .map(holder -> Uni.createFrom().item(Identities.of(holder)))
                        .orElseGet(BearerMechanism::refused);
        };
    }

    @Override
    public int getPriority() {
        return tokens.getPriority() + 1;
    }

    /** Says nothing of why: what is wrong with a key is for its owner to find out, not for whoever tries some. */
    private static Uni<SecurityIdentity> refused() {
        return Uni.createFrom().failure(new AuthenticationFailedException("not known"));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }
}
