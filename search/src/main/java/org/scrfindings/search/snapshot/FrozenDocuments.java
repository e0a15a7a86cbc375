package org.scrfindings.search.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrfindings.search.visibility.Visibility;

/**
 * The documents that a snapshot's rows came from, and what has become of them since. Asked whenever a snapshot is read,
 * so that nothing that went out of sight is read out of one, whichever way it went.
 */
@ApplicationScoped
class FrozenDocuments {

    private static final String CHANGED = """
            select s.document_id,
                   d.id is null or d.status <> 'ready' or r.status <> 'published' or d.kind is distinct from s.kind as gone
            from snapshot_document s
              left join document d on d.id = s.document_id
              left join review r on r.id = d.review_id
            where s.snapshot_id = :snapshot
              and (d.id is null or d.status <> 'ready' or r.status <> 'published' or d.kind is distinct from s.kind
                   or exists (select from disclosure x where x.document_id = s.document_id and x.status = 'redacted'
                              and x.id <> all (s.redacted)))""";

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

    /**
     * All redactions that there are now, by document. Asked before rows are read: what is redacted while they are may not
     * be masked in them.
     */
    @SuppressWarnings("unchecked")
    Map<UUID, List<UUID>> redactions() {
        List<Object[]> redacted = entities.createNativeQuery(
                        "select document_id, id from disclosure where status = 'redacted'")
                .getResultList();
        return redacted.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    /**
     * @param documents and their kinds
     * @param redactions that are surely masked in the snapshot's rows, by document
     */
    void keep(UUID snapshot, Map<UUID, String> documents, Map<UUID, List<UUID>> redactions) {
        documents.forEach((document, kind) -> entities.createNativeQuery("""
                        insert into snapshot_document (snapshot_id, document_id, kind, redacted)
                        values (:snapshot, :document, :kind, :redacted)""")
                .setParameter("snapshot", snapshot)
                .setParameter("document", document)
                .setParameter("kind", kind)
                .setParameter(
                        "redacted", redactions.getOrDefault(document, List.of()).toArray(UUID[]::new))
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
