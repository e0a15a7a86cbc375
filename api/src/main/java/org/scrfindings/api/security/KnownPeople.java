package org.scrfindings.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The people that the service has keys for, by name. */
@ApplicationScoped
public class KnownPeople {

    private final DemoKeys keys;

    KnownPeople(DemoKeys keys) {
        this.keys = keys;
    }

    /** Names of those who have one of these roles, in alphabetical order. */
    public List<String> withRole(Set<String> roles) {
        return keys.names(roles);
    }
}
