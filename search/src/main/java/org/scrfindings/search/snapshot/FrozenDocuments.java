package org.scrfindings.search.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scrfindings.search.visibility.Visibility;

/**
 * The documents that a snapshot's rows came from, and what has become of them since. Asked whenever a snapshot is read,
 * so that nothing that went out of sight is read out of one, whichever way it went.
 */
@ApplicationScoped
class FrozenDocuments {

    private static final String REDACTED = """
            coalesce((select array_agg(x.id order by x.id) from disclosure x
                      where x.document_id = %s and x.status = 'redacted'), '{}')""";

    private static final String CHANGED = """
            select s.document_id,
                   d.id is null or d.status <> 'ready' or r.status <> 'published' or d.kind is distinct from s.kind as gone
            from snapshot_document s
              left join document d on d.id = s.document_id
              left join review r on r.id = d.review_id
            where s.snapshot_id = :snapshot
              and (d.id is null or d.status <> 'ready' or r.status <> 'published' or d.kind is distinct from s.kind
                   or not %s <@ s.redacted)""".formatted(REDACTED.formatted("s.document_id"));

    private final EntityManager entities;

    FrozenDocuments(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param gone they may not be shown any more
     * @param reworded words of theirs were masked since
     */
    record Changes(Set<UUID> gone, Set<UUID> reworded) {
        boolean isNone() {
            return gone.isEmpty() && reworded.isEmpty();
        }
    }

    void keep(UUID snapshot, Map<UUID, String> documents) {
        documents.forEach((document, kind) -> entities.createNativeQuery(
                        "insert into snapshot_document (snapshot_id, document_id, kind, redacted) values (:snapshot, :document, :kind, "
                                + REDACTED.formatted(":document") + ")")
                .setParameter("snapshot", snapshot)
                .setParameter("document", document)
                .setParameter("kind", kind)
                .executeUpdate());
    }

    Changes changes(UUID snapshot) {
        @SuppressWarnings("unchecked")
        List<Object[]> changed = entities.createNativeQuery(CHANGED)
                .setParameter("snapshot", snapshot)
                .getResultList();
        Changes changes = new Changes(new HashSet<>(), new HashSet<>());
        changed.forEach(row -> ((boolean) row[1] ? changes.gone() : changes.reworded()).add((UUID) row[0]));
        return changes;
    }

    /** Those that are not everyone's. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<UUID> restricted(UUID snapshot) {
        return entities.createNativeQuery(
                        "select document_id from snapshot_document where snapshot_id = :snapshot and kind not in (:everyones)"
                                + " order by document_id",
                        UUID.class)
                .setParameter("snapshot", snapshot)
                .setParameter("everyones", Visibility.PUBLIC_KINDS)
                .getResultList();
    }

    void forget(UUID snapshot) {
        entities.createNativeQuery("delete from snapshot_document where snapshot_id = :snapshot")
                .setParameter("snapshot", snapshot)
                .executeUpdate();
    }
}
