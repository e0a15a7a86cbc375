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
import org.scrfindings.search.store.FindingView;

/**
 * All findings that a question finds, one after the other: those that its total counts, without an end at any number,
 * and with no more of them in memory than a few of the walk's chunks. Safe for use by several threads.
 */
@ApplicationScoped
public class FindingExport {

    private final FindingWalk walk;
    private final FindingRows rows;
    private final BlindCoding blind;

    FindingExport(FindingWalk walk, FindingRows rows, BlindCoding blind) {
        this.walk = walk;
        this.rows = rows;
        this.blind = blind;
    }

    /**
     * In the question's order; without the codes that the asker is still to give blind.
     *
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public void each(FindingQuery query, Asker asker, Consumer<FindingView> taker) {
        Set<UUID> hidden = blind.hiddenFrom(asker.name());
        Ahead.<List<FindingView>>run(
                next -> walk.identifiers(query, asker.viewer(), ids -> next.accept(rows(ids, asker, hidden))),
                rows -> rows.forEach(taker));
    }

    private List<FindingView> rows(List<UUID> ids, Asker asker, Set<UUID> hidden) {
        List<FindingView> found = rows.find(ids, asker.viewer());
        return hidden.isEmpty()
                ? found
                : found.stream()
                        .map(f -> hidden.contains(f.id()) ? f.withoutCodes() : f)
                        .toList();
    }
}
