package org.scrfindings.api.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.scrfindings.search.access.KeyStore;

/** Knows the keys that administrators issued. Each request asks the database, so that a revoked one ends at once. */
@ApplicationScoped
class IssuedKeys implements IdentityProvider<IssuedKeyRequest> {

    private final KeyStore keys;

    IssuedKeys(KeyStore keys) {
        this.keys = keys;
    }

    @Override
    public Class<IssuedKeyRequest> getRequestType() {
        return IssuedKeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(IssuedKeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> keys.holder(request.value())
                .map(Identities::of)
                .orElseThrow(() -> new AuthenticationFailedException("not known")));
    }
}
