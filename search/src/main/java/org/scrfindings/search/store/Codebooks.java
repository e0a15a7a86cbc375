package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.CodebookReader;
import org.scrfindings.ingest.codebook.InvalidCodebookException;

/**
 * Every version of the codebook that was ever used: the bundled one, and those that were introduced since. Read from the
 * database again after a moment, so that all copies of the service come to know a new one. Safe for use by several
 * threads.
 */
@ApplicationScoped
public class Codebooks {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final StoredCodebooks stored;
    private final Clock clock;
    private volatile Known known = new Known(List.of(Codebook.bundled()), Instant.MIN);

    Codebooks(StoredCodebooks stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    private record Known(List<Codebook> versions, Instant at) {}

    /** All versions, the first one first. */
    public List<Codebook> all() {
        Known last = known;
        if (clock.instant().isBefore(last.at().plus(FRESH))) {
            return last.versions();
        }
        return refreshed();
    }

    /** The version that new codes are given under. */
    public Codebook current() {
        return all().getLast();
    }

    public Optional<Codebook> find(String version) {
        return all().stream().filter(c -> c.version().equals(version)).findFirst();
    }

    /** As the database has them now. */
    @Transactional
    List<Codebook> refreshed() {
        Instant now = clock.instant();
        List<Codebook> versions = new ArrayList<>();
        versions.add(known.versions().getFirst());
        stored.inOrder().forEach(row -> versions.add(codebook(row, versions)));
        known = new Known(List.copyOf(versions), now);
        return known.versions();
    }

    /** What was read once is not read again: a version never changes. */
    private Codebook codebook(StoredCodebook row, List<Codebook> earlier) {
        return known.versions().stream()
                .filter(c -> c.version().equals(row.version))
                .findFirst()
                .orElseGet(() -> parsed(row, earlier));
    }

    private static Codebook parsed(StoredCodebook row, List<Codebook> earlier) {
        try {
            return CodebookReader.read(row.content, earlier);
        } catch (InvalidCodebookException e) {
            throw new IllegalStateException("codebook " + row.version + " was valid when it was introduced", e);
        }
    }
}
