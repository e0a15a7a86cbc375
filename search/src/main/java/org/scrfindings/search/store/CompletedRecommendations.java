package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.store.NumberedRecommendations.Numbered;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/** Recommendations that local bodies have acted upon, as far as their action plans tell. Safe for use by several threads. */
@ApplicationScoped
public class CompletedRecommendations {

    private final EntityManager entities;

    CompletedRecommendations(EntityManager entities) {
        this.entities = entities;
    }

    private record Planned(Document document, StoredAction action) {}

    /**
     * Those of which the viewer may see the recommendation and the plan, of reviews with a local body. An action belongs
     * to the recommendation of the same review that has its number.
     */
    @Transactional
    public List<CompletedRecommendation> visibleTo(Viewer viewer) {
        Visibility visibility = Visibility.of(viewer);
        Map<UUID, List<Planned>> byReview = entities.createQuery("""
                        select d, a from Document d join fetch d.review r join d.actions a
                        where d.status = :ready and r.localBody is not null
                        order by r.id, d.id, index(a)""", Object[].class)
                .setParameter("ready", DocumentStatus.READY)
                .getResultStream()
                .map(row -> new Planned((Document) row[0], (StoredAction) row[1]))
                .filter(p -> p.document().isShownTo(visibility))
                .collect(Collectors.groupingBy(p -> p.document().review.id, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, NumberedRecommendations> recommendations = numbered(byReview, visibility);
        Map<UUID, Integer> completed = new LinkedHashMap<>();
        byReview.forEach((review, plan) -> completed.putAll(
                completed(plan, recommendations.getOrDefault(review, new NumberedRecommendations(List.of())))));
        return withIssues(completed);
    }

    private Map<UUID, NumberedRecommendations> numbered(Map<UUID, List<Planned>> byReview, Visibility visibility) {
        Map<UUID, List<Numbered>> found = new LinkedHashMap<>();
        entities.createQuery("""
                        select f from Finding f join fetch f.document d join fetch d.review r
                        where r.id in :reviews and f.number is not null and f.kind = 'recommendation'
                        order by d.receivedAt, d.id, f.position""", Finding.class)
                .setParameter("reviews", byReview.keySet())
                .getResultStream()
                .filter(f -> f.document.isShownTo(visibility))
                .forEach(f -> found.computeIfAbsent(f.document.review.id, r -> new ArrayList<>())
                        .add(new Numbered(f.id, f.number, f.document.id, f.document.kind)));
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new NumberedRecommendations(e.getValue())));
    }

    /** The recommendations of which every action of the plan is completed, and in which year the last one was. */
    private static Map<UUID, Integer> completed(List<Planned> plan, NumberedRecommendations recommendations) {
        Map<UUID, List<Planned>> byRecommendation = new LinkedHashMap<>();
        plan.forEach(p -> recommendations
                .answeredBy(p.action().recommendation(), p.document().id)
                .ifPresent(id -> byRecommendation
                        .computeIfAbsent(id, r -> new ArrayList<>())
                        .add(p)));
        Map<UUID, Integer> completed = new LinkedHashMap<>();
        byRecommendation.forEach((id, actions) -> {
            Optional<Integer> year = actions.stream()
                    .map(CompletedRecommendations::year)
                    .filter(Objects::nonNull)
                    .max(Integer::compareTo);
            if (year.isPresent()
                    && actions.stream()
                            .allMatch(p -> ActionProgress.isDone(p.action().status()))) {
                completed.put(id, year.get());
            }
        });
        return completed;
    }

    private static Integer year(Planned planned) {
        Review review = planned.document().review;
        return Stream.of(planned.action().due(), review.completedOn, review.publishedOn)
                .filter(d -> d != null && d.length() >= 4)
                .map(d -> Integer.valueOf(d.substring(0, 4)))
                .findFirst()
                .orElse(null);
    }

    private List<CompletedRecommendation> withIssues(Map<UUID, Integer> completed) {
        return entities.createQuery(
                        "select f from Finding f join fetch f.document d join fetch d.review where f.id in :ids",
                        Finding.class)
                .setParameter("ids", completed.keySet())
                .getResultStream()
                .filter(f -> !f.on(Axis.ISSUE).isEmpty())
                .map(f -> new CompletedRecommendation(
                        f.id, f.document.review.id, f.document.review.localBody, f.on(Axis.ISSUE), completed.get(f.id)))
                .toList();
    }
}
