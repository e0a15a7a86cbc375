package org.scrfindings.api.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrfindings.search.access.KeyHolder;

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

    /** Who holds the key of this value. */
    Optional<KeyHolder> find(String value) {
        return settings.keys().entrySet().stream()
                .filter(key -> key.getValue().key().equals(value))
                .map(DemoKeys::holder)
                .findFirst();
    }

    /** Who holds the key of this name. */
    Optional<KeyHolder> named(String name) {
        return settings.keys().entrySet().stream()
                .filter(key -> key.getKey().equals(name))
                .map(DemoKeys::holder)
                .findFirst();
    }

    private static KeyHolder holder(Map.Entry<String, DemoKeySettings.DemoKey> key) {
        return new KeyHolder(key.getKey(), key.getValue().role(), key.getValue().localBody());
    }

    /** Names of the keys that have one of these roles. */
    List<String> names(Set<String> roles) {
        return settings.keys().entrySet().stream()
                .filter(key -> roles.contains(key.getValue().role()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
