package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<StoredDisclosure, UUID> {

    List<StoredDisclosure> redactedOf(UUID documentId) {
        return list("documentId = ?1 and status = ?2 order by start, id", documentId, StoredDisclosure.REDACTED);
    }

    boolean hasRedacted(UUID documentId) {
        return count("documentId = ?1 and status = ?2", documentId, StoredDisclosure.REDACTED) > 0;
    }

    Optional<UUID> documentOf(UUID id) {
        return find("select d.documentId from StoredDisclosure d where d.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }
}
