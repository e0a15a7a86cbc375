package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {

    List<UUID> idsOf(UUID documentId) {
        return find("select f.id from Finding f where f.document.id = ?1 order by f.position", documentId)
                .project(UUID.class)
                .list();
    }

    Optional<UUID> documentOf(UUID id) {
        return find("select f.document.id from Finding f where f.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** What people confirmed or made. */
    List<Finding> decidedOf(UUID documentId) {
        return list("document.id = ?1 and (coding = 'confirmed' or origin = 'person')", documentId);
    }

    /** The versions of all that nobody has decided about, by identifier. */
    Map<UUID, Integer> undecidedOf(UUID documentId) {
        return getEntityManager()
                .createQuery(
                        "select f.id, f.version from Finding f"
                                + " where f.document.id = :id and f.coding = 'machine' and f.origin = 'machine'",
                        Object[].class)
                .setParameter("id", documentId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    void deleteUndecided(UUID documentId) {
        getEntityManager()
                .createNativeQuery("delete from finding"
                        + " where document_id = :id and coding = 'machine' and origin = 'machine'")
                .setParameter("id", documentId)
                .executeUpdate();
    }

    void deleteAllOf(UUID documentId) {
        getEntityManager()
                .createNativeQuery("delete from finding where document_id = :id")
                .setParameter("id", documentId)
                .executeUpdate();
    }

    /** Numbers the findings of a document as they stand in it. */
    void renumber(UUID documentId) {
        List<Finding> all = new ArrayList<>(list("document.id = ?1 order by position, id", documentId));
        all.sort(Comparator.comparingInt(f -> f.evidence.getFirst().start()));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).position = i;
        }
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

    Optional<Finding> load(UUID id) {
        return find("select f from Finding f join fetch f.document d join fetch d.review where f.id = ?1", id)
                .firstResultOptional();
    }
}
