package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {

    List<UUID> idsOf(UUID documentId) {
        return find("select f.id from Finding f where f.document.id = ?1 order by f.position", documentId)
                .project(UUID.class)
                .list();
    }

    List<UUID> idsOfReview(UUID reviewId) {
        return find(
                        "select f.id from Finding f where f.document.review.id = ?1"
                                + " order by f.document.receivedAt, f.document.id, f.position",
                        reviewId)
                .project(UUID.class)
                .list();
    }

    List<Finding> ofDocument(UUID documentId) {
        return list("select f from Finding f join fetch f.document d join fetch d.review where d.id = ?1", documentId);
    }

    List<Finding> load(Collection<UUID> ids) {
        return list("select f from Finding f join fetch f.document d join fetch d.review where f.id in ?1", ids);
    }
}
