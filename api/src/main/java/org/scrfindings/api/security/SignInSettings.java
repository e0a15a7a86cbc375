package org.scrfindings.api.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What tokens of the organisation's own sign-in say, beside Quarkus' settings {@code quarkus.oidc.*}. */
@ConfigMapping(prefix = "scr.sign-in")
public interface SignInSettings {

    /** The claim that names the local body of a board. */
    @WithDefault("local_body")
    String localBodyClaim();
}
