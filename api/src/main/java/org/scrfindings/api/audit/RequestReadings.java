package org.scrfindings.api.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.scrfindings.search.visibility.RestrictedReadings;

/** Remembers what is shown until the request's answer goes out. Background work answers nobody. */
@ApplicationScoped
class RequestReadings implements RestrictedReadings {

    private final SeenInRequest seen;

    RequestReadings(SeenInRequest seen) {
        this.seen = seen;
    }

    @Override
    public void shown(UUID in, UUID documentId) {
        if (Arc.container().requestContext().isActive()) {
            seen.add(in, documentId);
        }
    }
}
