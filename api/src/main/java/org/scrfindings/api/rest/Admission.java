package org.scrfindings.api.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.scrfindings.api.limits.Allowance;
import org.scrfindings.api.limits.RateLimits;
import org.scrfindings.api.limits.SenderAddress;

/**
 * Lets a request in, or not: first its key, then how many came before it. A good key is always looked at, so that
 * nobody can lock others out by sending wrong ones from an address that they share.
 */
class Admission {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentIdentityAssociation identity;
    private final RateLimits limits;

    Admission(CurrentIdentityAssociation identity, RateLimits limits) {
        this.identity = identity;
        this.limits = limits;
    }

    /** Asks for the key here, since otherwise a wrong one would be found out only where the answer depends on it. */
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    Uni<Void> admit(ContainerRequestContext request, HttpServerRequest connection) {
        String address = SenderAddress.of(connection.remoteAddress());
        Allowance wanted = READING.contains(request.getMethod()) ? Allowance.READING : Allowance.WRITING;
        return identity.getDeferredIdentity()
                .onFailure(AuthenticationFailedException.class)
                .transform(wrong -> refusal(Allowance.WRONG_KEYS, address).orElse(wrong))
                .onItem()
                .transformToUni(sender -> refusal(wanted, name(sender, address))
                        .map(tooMany -> Uni.createFrom().<Void>failure(tooMany))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static String name(SecurityIdentity sender, String address) {
        return sender.isAnonymous() ? address : sender.getPrincipal().getName();
    }

    private Optional<Throwable> refusal(Allowance allowance, String sender) {
        return limits.take(allowance, sender).map(Problems::tooMany);
    }
}
