package org.scrfindings.api.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.scrfindings.search.access.KeyHolder;

/**
 * Reads what this service needs to know out of a token whose signature, issuer, audience and age have been found right:
 * a name that may stand in histories, and a board's local body.
 */
@ApplicationScoped
class TokenClaims implements SecurityIdentityAugmentor {

    private static final int LONGEST_NAME = 200;

    private final SignInSettings settings;
    private final SignedIn signedIn;

    TokenClaims(SignInSettings settings, SignedIn signedIn) {
        this.settings = settings;
        this.signedIn = signedIn;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Uni.createFrom().item(() -> read(identity, token)).flatMap(read -> signedIn.note(read, context))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity read(SecurityIdentity identity, JsonWebToken token) {
        if (!isName(token.getName())) {
            throw new AuthenticationFailedException("the token names nobody");
        }
        QuarkusSecurityIdentity.Builder read = QuarkusSecurityIdentity.builder(identity);
        if (identity.hasRole(Roles.BOARD)) {
            localBody(token).ifPresent(body -> read.addAttribute(Identities.LOCAL_BODY, body));
        }
        return read.build();
    }

    /** One that can be kept, and that is not a key's. */
    private static boolean isName(String name) {
        return name != null
                && !name.isBlank()
                && name.length() <= LONGEST_NAME
                && !name.startsWith(KeyHolder.PREFIX)
                && name.chars().noneMatch(Character::isISOControl);
    }

    private Optional<String> localBody(JsonWebToken token) {
        Object claim = token.getClaim(settings.localBodyClaim());
        String body = claim instanceof JsonString text ? text.getString() : claim instanceof String text ? text : "";
        return Optional.of(body.strip()).filter(text -> !text.isEmpty());
    }
}
