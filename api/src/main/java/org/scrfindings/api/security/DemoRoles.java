package org.scrfindings.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** The roles that anyone may try in the embedded default; none in any other profile. */
@ApplicationScoped
public class DemoRoles {

    private final DemoKeySettings settings;

    DemoRoles(DemoKeySettings settings) {
        this.settings = settings;
    }

    /** A role to try, with the key that lets one in: these keys are no secrets. */
    public record DemoRole(String name, String key, String role, String localBody) {}

    /** In alphabetical order of their names. */
    public List<DemoRole> all() {
        return settings.keys().entrySet().stream()
                .map(k -> new DemoRole(
                        k.getKey(),
                        k.getValue().key(),
                        k.getValue().role(),
                        k.getValue().localBody().orElse("")))
                .sorted(Comparator.comparing(DemoRole::name))
                .toList();
    }
}
