package org.scrfindings.search.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** People who have signed in with their organisation, by the name that its tokens give. Safe for use by several threads. */
@ApplicationScoped
public class People {

    /** Whoever has not come for so long is not named any more. */
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final EntityManager entities;
    private final Clock clock;

    People(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Notes that somebody has come, with these roles. */
    @Transactional
    public void seen(String name, Collection<String> roles) {
        entities.createNativeQuery("""
                        insert into signed_in_person (name, roles, seen_at) values (:name, :roles, :at)
                        on conflict (name) do update set roles = excluded.roles, seen_at = excluded.seen_at""")
                .setParameter("name", name)
                .setParameter("roles", roles.toArray(String[]::new))
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Names of those who came with one of these roles when they came last. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> withRole(Collection<String> roles) {
        return entities.createNativeQuery(
                        "select name from signed_in_person where roles && cast(:roles as text[]) and seen_at > :since",
                        String.class)
                .setParameter("roles", roles.toArray(String[]::new))
                .setParameter("since", clock.instant().minus(REMEMBERED))
                .getResultList();
    }
}
