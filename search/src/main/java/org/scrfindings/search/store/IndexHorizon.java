package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Up to when all that was published here can be found: the index follows the database at some distance. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class IndexHorizon {

    /** Longer than a publication takes from its time to where others see it. */
    private static final Duration COMMIT = Duration.ofSeconds(2);

    private final Documents documents;
    private final Clock clock;

    IndexHorizon(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * All that was published from a time on and before the one that this returns is in the index.
     *
     * @return never before {@code from}
     */
    @Transactional
    public Instant after(Instant from) {
        Instant settled = clock.instant().minus(COMMIT).truncatedTo(ChronoUnit.MICROS);
        Instant horizon = documents
                .firstReleaseNotIndexed(from)
                .filter(release -> release.isBefore(settled))
                .orElse(settled);
        return horizon.isBefore(from) ? from : horizon;
    }
}
