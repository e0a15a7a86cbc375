package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {

    UUID reviewOf(UUID id) {
        return find("select d.review.id from Document d where d.id = ?1", id)
                .project(UUID.class)
                .singleResult();
    }

    /** The earliest publication, at a time or later, that the index does not show yet. */
    Optional<Instant> firstReleaseNotIndexed(Instant from) {
        return find(
                        "select min(r.releasedAt) from Document d join d.review r where r.status = ?1 and d.status = ?2"
                                + " and r.releasedAt >= ?3 and d.indexedRelease is distinct from r.releasedAt",
                        ReviewStatus.PUBLISHED,
                        DocumentStatus.READY,
                        from)
                .project(Instant.class)
                .firstResultOptional();
    }
}
