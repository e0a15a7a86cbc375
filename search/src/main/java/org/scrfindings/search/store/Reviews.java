package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    /** Those that are not to be kept any longer. */
    @Transactional
    List<UUID> toBeWithdrawn(LocalDate day) {
        return find(
                        "select r.id from Review r where r.retainUntil <= ?1 and r.status <> ?2 order by r.id",
                        day,
                        ReviewStatus.WITHDRAWN)
                .project(UUID.class)
                .list();
    }

    /** Those that it was decided to publish once their embargo ends, and it has. */
    @Transactional
    List<UUID> toBeReleased(LocalDate day) {
        return find("""
                        select r.id from Review r where r.releaseDecidedBy is not null and r.status = ?2
                          and (r.embargoUntil is null or r.embargoUntil <= ?1) order by r.id""", day, ReviewStatus.CLEARED).project(UUID.class).list();
    }
}
