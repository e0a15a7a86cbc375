package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {

    UUID reviewOf(UUID id) {
        return find("select d.review.id from Document d where d.id = ?1", id)
                .project(UUID.class)
                .singleResult();
    }
}
