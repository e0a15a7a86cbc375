package org.scrfindings.api.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.scrfindings.search.access.KeyHolder;

/** Makes of what is known about a bearer what the framework asks for. */
final class Identities {

    /** The local body that a board works for. Only boards have one. */
    static final String LOCAL_BODY = "localBody";

    private Identities() {}

    static SecurityIdentity of(KeyHolder holder) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.name()))
                .addRole(holder.role());
        holder.localBody().ifPresent(body -> identity.addAttribute(LOCAL_BODY, body));
        return identity.build();
    }
}
