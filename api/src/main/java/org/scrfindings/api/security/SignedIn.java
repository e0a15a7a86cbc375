package org.scrfindings.api.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.scrfindings.search.access.People;

/** Notes who signs in with a token, once in a while, so that others can name them. What they may do stays the token's. */
@ApplicationScoped
class SignedIn {

    private static final int PEOPLE = 10_000;

    private final People people;
    private final Cache<Noted, Boolean> noted = Caffeine.newBuilder()
            .maximumSize(PEOPLE)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    SignedIn(People people) {
        this.people = people;
    }

    private record Noted(String name, Set<String> roles) {}

    Uni<SecurityIdentity> note(SecurityIdentity identity, AuthenticationRequestContext context) {
        Noted who = new Noted(identity.getPrincipal().getName(), known(identity));
        if (who.roles().isEmpty() || noted.getIfPresent(who) != null) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> {
            people.seen(who.name(), who.roles());
            noted.put(who, true);
            return identity;
        });
    }

    private static Set<String> known(SecurityIdentity identity) {
        Set<String> roles = new HashSet<>(identity.getRoles());
        roles.retainAll(Roles.ALL);
        return roles;
    }
}
