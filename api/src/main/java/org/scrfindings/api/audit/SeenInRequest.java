package org.scrfindings.api.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What one request was shown that is not everyone's. */
@RequestScoped
class SeenInRequest {

    private final Set<UUID> seen = new LinkedHashSet<>();
    private final Set<UUID> taken = new HashSet<>();

    void add(UUID reviewId, UUID documentId) {
        seen.add(reviewId);
        seen.add(documentId);
    }

    /** Reviews and documents, each once in a request; what was taken before is not taken again. */
    List<UUID> take() {
        return seen.stream().filter(taken::add).toList();
    }
}
