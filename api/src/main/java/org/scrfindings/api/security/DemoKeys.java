package org.scrfindings.api.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the demo keys. Refuses to start with them outside the embedded profile and the tests. */
@ApplicationScoped
class DemoKeys {

    private final DemoKeySettings settings;

    DemoKeys(DemoKeySettings settings) {
        this.settings = settings;
    }

    void check(@Observes StartupEvent start) {
        boolean allowed = ConfigUtils.isProfileActive("embedded") || ConfigUtils.isProfileActive("test");
        if (!allowed && !settings.keys().isEmpty()) {
            throw new IllegalStateException("scr.demo-keys are for the embedded default alone; remove them.");
        }
    }

    /** The key of this value, with its name; the name may be shown, the value never. */
    Optional<Map.Entry<String, DemoKeySettings.DemoKey>> find(String value) {
        return settings.keys().entrySet().stream()
                .filter(key -> key.getValue().key().equals(value))
                .findFirst();
    }

    /** The key of this name. */
    Optional<DemoKeySettings.DemoKey> named(String name) {
        return Optional.ofNullable(settings.keys().get(name));
    }

    /** Names of the keys that have one of these roles, in alphabetical order. */
    List<String> names(Set<String> roles) {
        return settings.keys().entrySet().stream()
                .filter(key -> roles.contains(key.getValue().role()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
