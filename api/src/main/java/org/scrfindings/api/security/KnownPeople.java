package org.scrfindings.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrfindings.search.access.KeyStore;
import org.scrfindings.search.access.People;

/** Those that the service has keys for, or who have signed in, by name. */
@ApplicationScoped
public class KnownPeople {

    private final DemoKeys demoKeys;
    private final KeyStore keys;
    private final People people;

    KnownPeople(DemoKeys demoKeys, KeyStore keys, People people) {
        this.demoKeys = demoKeys;
        this.keys = keys;
        this.people = people;
    }

    /** Names of those who have one of these roles, in alphabetical order. */
    public List<String> withRole(Set<String> roles) {
        return Stream.of(demoKeys.names(roles), keys.holders(roles), people.withRole(roles))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
