package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<StoredDisclosure, UUID> {

    Optional<UUID> documentOf(UUID id) {
        return find("select d.documentId from StoredDisclosure d where d.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }
}
