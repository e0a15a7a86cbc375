package org.scrfindings.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.scrfindings.search.store.GateSettings;

/** The gate as a test wants it; as in the embedded default it needs one person only. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableGate implements GateSettings {

    private volatile boolean secondPerson;

    void needSecondPerson(boolean needed) {
        secondPerson = needed;
    }

    @Override
    public boolean secondPerson() {
        return secondPerson;
    }
}
