package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.scrfindings.search.store.Finding;
import org.scrfindings.search.visibility.Viewer;

/** The first findings of a question by relevance, with the scores that put them there. */
@ApplicationScoped
class RankedFindings {

    private final EntityManager entities;
    private final FindingPredicate predicate;

    RankedFindings(EntityManager entities, FindingPredicate predicate) {
        this.entities = entities;
        this.predicate = predicate;
    }

    record Place(int rank, double score) {}

    private record Scored(UUID id, float score) {}

    Map<UUID, Place> first(int most, FindingQuery query, Viewer viewer) {
        List<Scored> best = Search.session(entities)
                .search(Finding.class)
                .select(f -> f.composite().from(f.id(UUID.class), f.score()).as(Scored::new))
                .where(f -> predicate.of(f, query, viewer))
                .sort(f -> FindingOrder.of(f, FindingQuery.Order.RELEVANCE))
                .fetchHits(most);
        Map<UUID, Place> places = new LinkedHashMap<>();
        best.forEach(b -> places.put(b.id(), new Place(places.size() + 1, b.score())));
        return places;
    }
}
