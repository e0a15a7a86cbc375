package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Remembers what a request with an Idempotency-Key made, so that sending it again makes nothing more. */
@ApplicationScoped
public class IdempotentRequests {

    /**
     * @param fingerprint of what was asked for
     * @param createdId what was made, or is to be made now
     */
    public record Remembered(String fingerprint, UUID createdId) {}

    private final EntityManager entities;
    private final Clock clock;

    IdempotentRequests(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Claims a key for the running transaction; another transaction with the same key waits until it ends.
     *
     * @return what the key stands for: the given values the first time, those of the first time ever after
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Remembered claim(String actor, String key, Remembered request) {
        entities.createNativeQuery("""
                        insert into idempotent_request (actor, key, fingerprint, created_id, at)
                        values (:actor, :key, :fingerprint, :id, :at) on conflict do nothing""")
                .setParameter("actor", actor)
                .setParameter("key", key)
                .setParameter("fingerprint", request.fingerprint())
                .setParameter("id", request.createdId())
                .setParameter("at", clock.instant())
                .executeUpdate();
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select fingerprint, created_id from idempotent_request where actor = :actor and key = :key")
                .setParameter("actor", actor)
                .setParameter("key", key)
                .getSingleResult();
        return new Remembered((String) row[0], (UUID) row[1]);
    }
}
