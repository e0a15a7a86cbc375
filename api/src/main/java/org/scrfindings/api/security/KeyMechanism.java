package org.scrfindings.api.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Recognises {@code Authorization: Bearer KEY}. Without the header the request is the public's. */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {

    static final String LOCAL_BODY = "localBody";

    private static final String BEARER = "bearer ";

    private final DemoKeys keys;

    KeyMechanism(DemoKeys keys) {
        this.keys = keys;
    }

    /** Before sessions, so that a program that may not do something is told so and not sent to a page. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Uni.createFrom().failure(new AuthenticationFailedException("not a bearer key"));
        }
        return keys.find(header.substring(BEARER.length()).strip())
                .map(key -> Uni.createFrom().item(identity(key.getKey(), key.getValue())))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException("unknown key")));
    }

    static SecurityIdentity identity(String name, DemoKeySettings.DemoKey key) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(key.role());
        key.localBody().ifPresent(body -> identity.addAttribute(LOCAL_BODY, body));
        return identity.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }
}
