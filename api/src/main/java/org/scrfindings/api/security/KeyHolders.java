package org.scrfindings.api.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets the holder of a key begin a session on the pages: the key's name and its value. */
@ApplicationScoped
class KeyHolders implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final DemoKeys keys;

    KeyHolders(DemoKeys keys) {
        this.keys = keys;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        String value = new String(request.getPassword().getPassword());
        return keys.find(value)
                .filter(holder -> holder.name().equals(request.getUsername()))
                .map(holder -> Uni.createFrom().item(Identities.of(holder)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException("unknown key")));
    }
}
