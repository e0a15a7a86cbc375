package org.scrfindings.search.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrfindings.search.store.IndexHorizon;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/** Keeps questions, each for its owner alone. Safe for use by several threads. */
@ApplicationScoped
public class SavedSearchStore {

    /** More than anybody keeps in view. */
    public static final int MOST = 200;

    /** Longer than any mail server takes to answer. */
    private static final Duration TIME_TO_SEND = Duration.ofMinutes(10);

    private final SavedSearches searches;
    private final IndexHorizon horizon;
    private final Clock clock;

    SavedSearchStore(SavedSearches searches, IndexHorizon horizon, Clock clock) {
        this.searches = searches;
        this.horizon = horizon;
        this.clock = clock;
    }

    /** @return empty where the owner has {@value #MOST} already */
    @Transactional
    public Optional<SavedSearchView> keep(SavedSearchRequest request, String owner) {
        if (searches.count("owner", owner) >= MOST) {
            return Optional.empty();
        }
        SavedSearch search = new SavedSearch();
        search.id = UUID.randomUUID();
        search.owner = owner;
        search.createdAt = now();
        search.toldUntil = search.createdAt;
        search.take(request);
        searches.persist(search);
        return Optional.of(SavedSearchView.of(search));
    }

    /** What the owner keeps, the last one first. */
    @Transactional
    public Page<SavedSearchView> list(String owner, Optional<ReviewPosition> after, int limit) {
        List<SavedSearch> rows = after.map(p -> searches.find(
                        "owner = ?1 and (createdAt < ?2 or createdAt = ?2 and id > ?3) order by createdAt desc, id",
                        owner,
                        p.createdAt(),
                        p.id()))
                .orElseGet(() -> searches.find("owner = ?1 order by createdAt desc, id", owner))
                .range(0, limit)
                .list();
        Page<SavedSearch> page = Page.of(rows, limit, s -> new ReviewPosition(s.createdAt, s.id).toString());
        return new Page<>(page.items().stream().map(SavedSearchView::of).toList(), page.next());
    }

    @Transactional
    public Optional<SavedSearchView> find(UUID id, String owner) {
        return own(id, owner).map(SavedSearchView::of);
    }

    /** Whether there was one. */
    @Transactional
    public boolean forget(UUID id, String owner) {
        Optional<SavedSearch> search = own(id, owner);
        search.ifPresent(searches::delete);
        return search.isPresent();
    }

    private Optional<SavedSearch> own(UUID id, String owner) {
        return searches.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(s -> s.owner.equals(owner));
    }

    /** Ends the digests of whoever has the token, and forgets the address. The token is good once. */
    @Transactional
    public boolean unsubscribe(UUID token) {
        Optional<SavedSearch> search = searches.find("unsubscribe", token).firstResultOptional();
        search.ifPresent(s -> {
            s.digest = Digest.NEVER;
            s.email = null;
            s.unsubscribe = UUID.randomUUID();
        });
        return search.isPresent();
    }

    /** The saved searches whose next digest is due. */
    @Transactional
    public List<UUID> due() {
        return Stream.of(Digest.DAILY, Digest.WEEKLY)
                .flatMap(d -> searches.list("digest = ?1 and toldUntil <= ?2", d, now().minus(d.pause())).stream())
                .map(s -> s.id)
                .toList();
    }

    /**
     * Takes a digest to be sent, so that no other copy of the service sends it too. Whoever takes it says by
     * {@link #told} or {@link #putBack} how it went; where they are gone before that, it can be taken again after a while.
     * It tells what was published before the first review that cannot be found yet; that one is told by the next.
     *
     * @return empty where it is not due any more, or somebody is sending it
     */
    @Transactional
    public Optional<DueDigest> take(UUID id) {
        SavedSearch search = searches.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Instant now = now();
        if (search == null
                || search.digest == Digest.NEVER
                || search.toldUntil.isAfter(now.minus(search.digest.pause()))
                || search.takenUntil != null && search.takenUntil.isAfter(now)) {
            return Optional.empty();
        }
        Instant until = horizon.after(search.toldUntil);
        search.takenUntil = now.plus(TIME_TO_SEND);
        DueDigest due = new DueDigest(
                id,
                search.name,
                search.query,
                search.email,
                search.toldUntil,
                until,
                search.unsubscribe,
                search.takenUntil);
        return Optional.of(due);
    }

    /** What was taken is told, by a mail or because nothing was new. */
    @Transactional
    public void told(DueDigest due) {
        searches.update(
                "toldUntil = ?1, takenUntil = null where id = ?2 and takenUntil = ?3",
                due.until(),
                due.id(),
                due.takenUntil());
    }

    /** What was taken and could not be sent is due again. */
    @Transactional
    public void putBack(DueDigest due) {
        searches.update("takenUntil = null where id = ?1 and takenUntil = ?2", due.id(), due.takenUntil());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
