package org.scrfindings.search.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.FindingWalk;
import org.scrfindings.search.store.FindingRows;
import org.scrfindings.search.store.FindingRows.Shown;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.visibility.Viewer;

/**
 * All findings that a question finds, one after the other: those that its total counts, without an end at any number,
 * and with no more than a few thousand of them in memory. Safe for use by several threads.
 */
@ApplicationScoped
public class FindingExport {

    /** Findings of which a few times as many are in memory. */
    private static final int IN_A_STATEMENT = 1_000;

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
        Ahead.<Future<List<Shown>>>run(
                next -> walk.identifiers(query, asker.viewer(), chunk -> inStatements(chunk)
                        .forEach(ids -> next.accept(read(ids, asker.viewer())))),
                reading -> read(reading).forEach(one -> taker.accept(handOver(one, hidden))));
    }

    /** The database reads some while the engine looks for others, and more than one of its processes can be at it. */
    private Future<List<Shown>> read(List<UUID> ids, Viewer viewer) {
        return CompletableFuture.supplyAsync(() -> rows.read(ids, viewer), Thread::startVirtualThread);
    }

    private static List<Shown> read(Future<List<Shown>> reading) {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("What was being read is not wanted any more.", e);
        }
    }

    private static Stream<List<UUID>> inStatements(List<UUID> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + IN_A_STATEMENT)
                .mapToObj(from -> ids.subList(from, Math.min(from + IN_A_STATEMENT, ids.size())));
    }

    /** Here and not where rows are read: this thread is the request's, of which it is kept what it was shown. */
    private FindingView handOver(Shown shown, Set<UUID> hidden) {
        FindingView finding = rows.handOver(shown);
        return hidden.contains(finding.id()) ? finding.withoutCodes() : finding;
    }
}
