package org.scrfindings.search.snapshot;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.scrfindings.search.export.Asker;
import org.scrfindings.search.export.FindingExport;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.store.Codebooks;
import org.scrfindings.search.store.IdempotentRequests;
import org.scrfindings.search.store.IdempotentRequests.Remembered;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;
import org.scrfindings.search.visibility.RestrictedReadings;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/**
 * Keeps answers as they were. A snapshot's bytes stay the same, with two exceptions that are looked for whenever it is
 * read: rows of a document that may not be shown any more are dropped, and words that were redacted since are masked.
 * Then a new version is made, the bytes before are deleted, and the snapshot says so. Safe for use by several threads.
 */
@ApplicationScoped
public class SnapshotStore {

    /** Seconds that the making of a very large one may take. */
    private static final int LONGEST = 3_600;

    private final Snapshots snapshots;
    private final FrozenDocuments documents;
    private final Pieces pieces;
    private final RowFiles formats;
    private final FindingExport findings;
    private final Renewal renewal;
    private final Codebooks codebooks;
    private final IdempotentRequests requests;
    private final RestrictedReadings readings;
    private final Clock clock;

    SnapshotStore(
            Snapshots snapshots,
            FrozenDocuments documents,
            Pieces pieces,
            RowFiles formats,
            FindingExport findings,
            Renewal renewal,
            Codebooks codebooks,
            IdempotentRequests requests,
            RestrictedReadings readings,
            Clock clock) {
        this.snapshots = snapshots;
        this.documents = documents;
        this.pieces = pieces;
        this.formats = formats;
        this.findings = findings;
        this.renewal = renewal;
        this.codebooks = codebooks;
        this.requests = requests;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * Keeps what a question finds now: published findings of public kinds, or of all kinds where it is to be restricted.
     *
     * @param idempotencyKey where the actor used it before for the same request, the snapshot that was made then
     * @return empty where the actor used the key before for another request; nothing is changed then
     * @throws org.hibernate.search.util.common.SearchException while the engine is away; nothing is changed then
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public Optional<SnapshotView> make(SnapshotRequest request, String actor, Optional<String> idempotencyKey) {
        Remembered now = new Remembered(DigestUtils.sha256Hex("snapshot " + request), UUID.randomUUID());
        Remembered first =
                idempotencyKey.map(key -> requests.claim(actor, key, now)).orElse(now);
        if (!first.fingerprint().equals(now.fingerprint())) {
            return Optional.empty();
        }
        boolean isNew = first.createdId().equals(now.createdId());
        return Optional.of(
                SnapshotView.of(isNew ? made(now.createdId(), request, actor) : snapshots.findById(first.createdId())));
    }

    private Snapshot made(UUID id, SnapshotRequest request, String actor) {
        Snapshot snapshot = new Snapshot(id, request);
        snapshot.createdAt = now();
        snapshot.createdBy = actor;
        snapshot.codebookVersion = codebooks.current().version();
        snapshot.version = 1;
        snapshot.kinds = List.of();
        snapshots.persistAndFlush(snapshot);
        Map<UUID, List<UUID>> redactions = documents.redactions();
        Writing files = new Writing(formats, pieces, id, 1);
        findings.each(request.query().in(FindingQuery.Order.READING), new Asker("", snapshot.viewer()), files::write);
        keep(snapshot, files, new Renewal.Done(0, 0), redactions);
        snapshot.kinds = List.copyOf(new TreeSet<>(files.documents().values()));
        return snapshot;
    }

    private void keep(Snapshot snapshot, Writing files, Renewal.Done done, Map<UUID, List<UUID>> redactions) {
        List<SnapshotVersion.File> finished = files.finish();
        snapshot.versions.add(
                new SnapshotVersion(snapshot.version, now(), files.rows(), done.dropped(), done.reworded(), finished));
        documents.keep(snapshot.id, files.documents(), redactions);
    }

    /** A snapshot that the viewer may read, made anew before where something in it may not be shown any more. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public Optional<SnapshotView> find(UUID id, Viewer viewer) {
        return snapshots
                .findByIdOptional(id)
                .filter(s -> s.isShownTo(Visibility.of(viewer)))
                .map(s -> SnapshotView.of(upToDate(s)));
    }

    /** Snapshots that the viewer may read, newest first; what each says of its bytes may be a moment old. */
    @Transactional
    public Page<SnapshotView> list(Viewer viewer, Optional<ReviewPosition> after, int limit) {
        Visibility visibility = Visibility.of(viewer);
        List<Snapshot> rows = after
                .map(p -> snapshots.find(
                        "createdAt < ?1 or createdAt = ?1 and id > ?2 order by createdAt desc, id",
                        p.createdAt(),
                        p.id()))
                .orElseGet(() -> snapshots.find("order by createdAt desc, id"))
                .stream()
                .filter(s -> s.isShownTo(visibility))
                .limit(limit + 1L)
                .toList();
        Page<Snapshot> page = Page.of(rows, limit, s -> new ReviewPosition(s.createdAt, s.id).toString());
        return new Page<>(page.items().stream().map(SnapshotView::of).toList(), page.next());
    }

    private Snapshot upToDate(Snapshot snapshot) {
        if (!documents.changes(snapshot.id).isNone()) {
            snapshots.getEntityManager().refresh(snapshot, LockModeType.PESSIMISTIC_WRITE);
            Map<UUID, List<UUID>> redactions = documents.redactions();
            FrozenDocuments.Changes changes = documents.changes(snapshot.id);
            if (!changes.isNone()) {
                renew(snapshot, changes, redactions);
            }
        }
        return snapshot;
    }

    private void renew(Snapshot snapshot, FrozenDocuments.Changes changes, Map<UUID, List<UUID>> redactions) {
        Writing files = new Writing(formats, pieces, snapshot.id, snapshot.version + 1);
        Renewal.Done done = renewal.renew(snapshot, changes, files);
        documents.forget(snapshot.id);
        snapshot.version++;
        keep(snapshot, files, done, redactions);
        pieces.forgetBefore(snapshot.id, snapshot.version);
    }

    /**
     * The bytes of one of its files, as they were written.
     *
     * @param format one of those that the snapshot's files have
     */
    public InputStream read(SnapshotView snapshot, String format) throws IOException {
        documents.restricted(snapshot.id()).forEach(document -> readings.shown(snapshot.id(), document));
        return pieces.read(new Pieces.Key(snapshot.id(), snapshot.version(), format));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
