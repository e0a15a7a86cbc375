package org.scrfindings.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrfindings.search.access.KeyStore;

/** Those that the service has keys for, by name. */
@ApplicationScoped
public class KnownPeople {

    private final DemoKeys demoKeys;
    private final KeyStore keys;

    KnownPeople(DemoKeys demoKeys, KeyStore keys) {
        this.demoKeys = demoKeys;
        this.keys = keys;
    }

    /** Names of those who have one of these roles, in alphabetical order. */
    public List<String> withRole(Set<String> roles) {
        return Stream.concat(demoKeys.names(roles).stream(), keys.holders(roles).stream())
                .sorted()
                .toList();
    }
}
