package org.scrfindings.search.doublecoding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SampledFindings implements PanacheRepositoryBase<SampledFinding, UUID> {

    /** The finding can be coded: it is there, and its review is published. */
    private static final String THERE = """
            exists (select f.id from Finding f
                    where f.id = %s.findingId and f.document.review.status = PUBLISHED)""";

    private static final String UNFINISHED =
            "exists (select 1 from %s.codings u where u.codedAt is null) and ".concat(THERE);

    List<SampledFinding> ofSamples(Collection<UUID> samples) {
        return list(
                "select s from SampledFinding s join fetch s.sample p where p.id in ?1 order by p.drawnAt, p.id, s.position",
                samples);
    }

    /** Those that nobody can code any more. */
    List<UUID> lapsedOf(UUID sample) {
        return ids("select s.id from SampledFinding s where s.sample.id = ?1 and not " + THERE.formatted("s"), sample);
    }

    /** Those that a coder is to code or has coded, the ones without their codes first. */
    List<UUID> assignedTo(String coder) {
        return ids(
                "select s.id from SampledFinding s join s.sample p join s.codings c where c.coder = ?1 and "
                        + THERE.formatted("s")
                        + " order by case when c.codedAt is null then 0 else 1 end, p.drawnAt, p.id, s.position",
                coder);
    }

    /** Whether every finding of a sample that can be coded has been coded by both. */
    boolean isFinished(UUID sample) {
        return count("from SampledFinding s where s.sample.id = ?1 and " + UNFINISHED.formatted("s", "s"), sample) == 0;
    }

    /** Findings of whose codes a coder is to see nothing yet. */
    List<UUID> hiddenFrom(String coder) {
        return ids(
                "select s.findingId from SampledFinding s join s.codings c where c.coder = ?1 and exists"
                        + " (select o.id from SampledFinding o where o.sample = s.sample and "
                        + UNFINISHED.formatted("o", "o") + ")",
                coder);
    }

    private List<UUID> ids(String query, Object parameter) {
        return find(query, parameter).project(UUID.class).list();
    }

    /** Name and version of the machine that coded each finding. */
    Map<UUID, String> machines(Collection<UUID> findings) {
        return getEntityManager()
                .createQuery("select f.id, f.document.coder from Finding f where f.id in ?1", Object[].class)
                .setParameter(1, findings)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
