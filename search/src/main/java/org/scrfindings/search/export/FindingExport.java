package org.scrfindings.search.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.FindingWalk;
import org.scrfindings.search.store.FindingRows;
import org.scrfindings.search.store.FindingRows.Shown;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.visibility.RestrictedReadings;

/**
 * All findings that a question finds, one after the other: those that its total counts, without an end at any number,
 * and with no more of them in memory than a few of the walk's chunks. Safe for use by several threads.
 */
@ApplicationScoped
public class FindingExport {

    private final FindingWalk walk;
    private final FindingRows rows;
    private final BlindCoding blind;
    private final RestrictedReadings readings;

    FindingExport(FindingWalk walk, FindingRows rows, BlindCoding blind, RestrictedReadings readings) {
        this.walk = walk;
        this.rows = rows;
        this.blind = blind;
        this.readings = readings;
    }

    /**
     * In the question's order; without the codes that the asker is still to give blind.
     *
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public void each(FindingQuery query, Asker asker, Consumer<FindingView> taker) {
        Set<UUID> hidden = blind.hiddenFrom(asker.name());
        Ahead.<List<Shown>>run(
                next -> walk.identifiers(query, asker.viewer(), ids -> next.accept(rows.find(ids, asker.viewer()))),
                shown -> shown.forEach(one -> taker.accept(handOver(one, hidden))));
    }

    /** Here and not where rows are read: this thread is the request's, of which it is kept what it was shown. */
    private FindingView handOver(Shown shown, Set<UUID> hidden) {
        FindingView finding = shown.finding();
        if (!shown.everyones()) {
            readings.shown(finding.reviewId(), finding.documentId());
        }
        return hidden.contains(finding.id()) ? finding.withoutCodes() : finding;
    }
}
