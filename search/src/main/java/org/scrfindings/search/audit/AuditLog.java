package org.scrfindings.search.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.RowPosition;

/**
 * Keeps who saw what is not everyone's, and tells it together with who decided what, which the database adds by itself
 * when a decision is kept. Safe for use by several threads.
 */
@ApplicationScoped
public class AuditLog {

    private static final UUID NONE = new UUID(0, 0);

    private final AuditEntries entries;

    AuditLog(AuditEntries entries) {
        this.entries = entries;
    }

    /**
     * Keeps that somebody was shown these things, in transactions of its own: what fails behind it was seen all the
     * same. It is on disk when this returns.
     *
     * @param operation by which name of the API's description
     */
    public void seen(String actor, String operation, Collection<UUID> subjects) {
        QuarkusTransaction.requiringNew().run(() -> append(actor, "seen." + operation, subjects));
        QuarkusTransaction.requiringNew().run(this::reachDisk);
    }

    /** Without waiting for the disk, so that the chain, which one holds at a time, is held for a moment only. */
    private void append(String actor, String action, Collection<UUID> subjects) {
        EntityManager entities = entries.getEntityManager();
        entities.createNativeQuery("set local synchronous_commit = off").executeUpdate();
        entities.createNativeQuery("select 1 from (select audit_append(:actor, :action, :subjects, '{}')) as appended")
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .getSingleResult();
    }

    /** A commit that waits for the disk takes along all that was written before, and many wait for it together. */
    private void reachDisk() {
        entries.getEntityManager()
                .createNativeQuery("select cast(pg_logical_emit_message(true, 'audit', '') as text)")
                .getSingleResult();
    }

    /** A page of entries, the latest first. */
    @Transactional
    public Page<AuditView> list(AuditQuestion question, Optional<RowPosition> after, int limit) {
        AuditConditions asked = new AuditConditions(
                question, after.map(position -> (long) position.number()).orElse(Long.MAX_VALUE));
        List<AuditView> rows = entries.find(asked.latestFirst(), asked.values()).range(0, limit).stream()
                .map(AuditView::of)
                .toList();
        return Page.of(rows, limit, e -> new RowPosition("", NONE, Math.toIntExact(e.seq())).toString());
    }
}
