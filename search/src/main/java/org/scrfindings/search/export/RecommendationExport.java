package org.scrfindings.search.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.store.ActionView;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.ReviewRows;

/** All recommendations that a question finds, each with the actions that answer it. Safe for use by several threads. */
@ApplicationScoped
public class RecommendationExport {

    /** Reviews whose actions are kept at hand: a walk in reading order meets a review once for each of its documents. */
    private static final int REMEMBERED = 50;

    private final FindingExport findings;
    private final ReviewRows reviews;

    RecommendationExport(FindingExport findings, ReviewRows reviews) {
        this.findings = findings;
        this.reviews = reviews;
    }

    /** A row for each action that answers a recommendation; one for a recommendation that none answers. */
    public void each(FindingQuery query, Asker asker, Consumer<RecommendationRow> taker) {
        SequencedMap<UUID, Map<UUID, List<ActionView>>> remembered = new LinkedHashMap<>();
        findings.each(query.only(FindingAxis.KIND, Set.of("recommendation")), asker, recommendation -> {
            Map<UUID, List<ActionView>> answers =
                    remembered.computeIfAbsent(recommendation.reviewId(), id -> answers(id, asker));
            rows(recommendation, answers, taker);
            if (remembered.size() > REMEMBERED) {
                remembered.pollFirstEntry();
            }
        });
    }

    private Map<UUID, List<ActionView>> answers(UUID reviewId, Asker asker) {
        return reviews.allActions(reviewId, asker.viewer()).stream()
                .filter(a -> a.recommendationId() != null)
                .collect(Collectors.groupingBy(ActionView::recommendationId));
    }

    private static void rows(
            FindingView recommendation, Map<UUID, List<ActionView>> answers, Consumer<RecommendationRow> taker) {
        List<ActionView> actions = answers.getOrDefault(recommendation.id(), List.of());
        if (actions.isEmpty()) {
            taker.accept(new RecommendationRow(recommendation, null));
        }
        actions.forEach(action -> taker.accept(new RecommendationRow(recommendation, action)));
    }
}
