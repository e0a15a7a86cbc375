package org.scrfindings.search.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/**
 * Issues keys to systems, knows them again, and ends them. Nothing is remembered between requests, so a key that was
 * revoked or has expired is refused from the next request on, by every copy of the service. Safe for use by several
 * threads.
 */
@ApplicationScoped
public class KeyStore {

    private final ApiKeys keys;
    private final Clock clock;

    KeyStore(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @return empty where a key of this name was issued before, whatever became of it; nothing is changed then */
    @Transactional
    public Optional<IssuedKey> issue(NewKey wanted, String actor) {
        UUID id = UUID.randomUUID();
        KeyValue value = KeyValue.random();
        if (!insert(id, wanted, value, actor)) {
            return Optional.empty();
        }
        return Optional.of(new IssuedKey(view(keys.findById(id)), value));
    }

    /** Two who ask for the same name at the same time do not both get it. */
    private boolean insert(UUID id, NewKey wanted, KeyValue value, String actor) {
        return keys.getEntityManager()
                        .createNativeQuery("""
                        insert into api_key (id, name, role, local_body, digest, issued_at, issued_by, expires_on)
                        values (:id, :name, :role, cast(:body as text), :digest, :at, :actor, :expires)
                        on conflict (name) do nothing""")
                        .setParameter("id", id)
                        .setParameter("name", wanted.name())
                        .setParameter("role", wanted.role())
                        .setParameter("body", wanted.localBody().orElse(null))
                        .setParameter("digest", value.digest())
                        .setParameter("at", now())
                        .setParameter("actor", actor)
                        .setParameter("expires", wanted.expiresOn())
                        .executeUpdate()
                == 1;
    }

    /** All keys, also those that have ended, the latest first. */
    @Transactional
    public Page<KeyView> list(Optional<ReviewPosition> after, int limit) {
        ReviewPosition from = after.orElse(ReviewPosition.START);
        List<KeyView> rows = keys
                .find(
                        "issuedAt < ?1 or issuedAt = ?1 and id > ?2 order by issuedAt desc, id",
                        from.createdAt(),
                        from.id())
                .range(0, limit)
                .stream()
                .map(this::view)
                .toList();
        return Page.of(rows, limit, k -> new ReviewPosition(k.issuedAt(), k.id()).toString());
    }

    /** Ends a key. One that was revoked before stays as it is. */
    @Transactional
    public Optional<KeyView> revoke(UUID id, String actor) {
        return keys.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(key -> {
            if (!key.isRevoked()) {
                key.revokedAt = now();
                key.revokedBy = actor;
            }
            return view(key);
        });
    }

    /**
     * Who holds the key of this value.
     *
     * @return empty where there is no such key, or it is not good any more
     */
    @Transactional
    public Optional<KeyHolder> holder(String value) {
        if (!KeyValue.isOne(value)) {
            return Optional.empty();
        }
        return keys.find("digest", KeyValue.digest(value))
                .firstResultOptional()
                .filter(key -> key.isGoodOn(today()))
                .map(this::used);
    }

    /** Noted once a minute, so that a busy key does not write with every request. */
    private KeyHolder used(ApiKey key) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (key.lastUsedAt == null || key.lastUsedAt.isBefore(minute)) {
            keys.update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?1)", minute, key.id);
        }
        return KeyHolder.of(key);
    }

    /** Names of those who hold a good key with one of these roles. */
    @Transactional
    public List<String> holders(Set<String> roles) {
        return keys.find("role in ?1 and revokedAt is null and expiresOn >= ?2", roles, today()).stream()
                .map(key -> KeyHolder.of(key).name())
                .toList();
    }

    private KeyView view(ApiKey key) {
        return KeyView.of(key, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
