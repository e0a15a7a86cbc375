package org.scrfindings.api.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows again, at each page, whoever began a session: by the name in its cookie, with the rights that name has now. */
@ApplicationScoped
class Sessions implements IdentityProvider<TrustedAuthenticationRequest> {

    private final DemoKeys keys;

    Sessions(DemoKeys keys) {
        this.keys = keys;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return keys.named(request.getPrincipal())
                .map(holder -> Uni.createFrom().item(Identities.of(holder)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException("unknown name")));
    }
}
