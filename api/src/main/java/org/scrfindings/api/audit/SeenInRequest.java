package org.scrfindings.api.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;

/** What one request was shown that is not everyone's. */
@RequestScoped
class SeenInRequest {

    private final Set<UUID> known = new HashSet<>();
    private final Queue<UUID> waiting = new ArrayDeque<>();

    void add(UUID in, UUID documentId) {
        for (UUID id : List.of(in, documentId)) {
            if (known.add(id)) {
                waiting.add(id);
            }
        }
    }

    /** Reviews, snapshots and documents in the order in which they were shown, each once in a request. */
    List<UUID> take(int most) {
        List<UUID> taken = new ArrayList<>();
        while (taken.size() < most && !waiting.isEmpty()) {
            taken.add(waiting.remove());
        }
        return taken;
    }
}
