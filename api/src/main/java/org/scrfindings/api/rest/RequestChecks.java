package org.scrfindings.api.rest;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses, before anything else looks at it, a request whose key or headers are wrong. */
class RequestChecks {

    private final CurrentIdentityAssociation identity;

    RequestChecks(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** Otherwise a wrong key would be found out only where the answer depends on it. */
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    Uni<Void> refuseWrongKey() {
        return identity.getDeferredIdentity().replaceWithVoid();
    }

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void refuseMalformedTypes(ContainerRequestContext request) {
        try {
            request.getMediaType();
        } catch (IllegalArgumentException e) {
            throw malformed(HttpHeaders.CONTENT_TYPE);
        }
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw malformed(HttpHeaders.ACCEPT);
        }
    }

    private static RuntimeException malformed(String header) {
        return Problems.invalid(header, "This is not a media type, such as application/json.");
    }
}
