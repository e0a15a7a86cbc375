package org.scrfindings.search.query;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.orm.Search;
import org.scrfindings.search.store.Finding;
import org.scrfindings.search.visibility.Viewer;

/**
 * Hands over all findings that answer a question, in the question's order, whatever its limit and cursor: each once, as
 * many as the total that {@link FindingSearch} tells. The engine keeps the index as it was at the beginning, so that
 * changes meanwhile neither repeat nor skip any. Memory holds one chunk of identifiers at a time, of {@value #CHUNK}.
 * Safe for use by several threads, each walking for itself; needs no transaction and no request.
 *
 * <p>Whoever takes a chunk has ten minutes for it; the engine forgets a walk that rests longer, and the next chunk then
 * ends in an exception.
 */
@ApplicationScoped
public class FindingWalk {

    /** Identifiers that are fetched at a time: the most that the engine gives, since it sorts anew for each chunk. */
    private static final int CHUNK = 10_000;

    private final EntityManager entities;
    private final FindingPredicate predicate;

    FindingWalk(EntityManager entities, FindingPredicate predicate) {
        this.entities = entities;
        this.predicate = predicate;
    }

    /**
     * The identifiers alone, for whoever loads what it needs of them. Who loads must ask for visibility again: a review
     * may have been withdrawn since.
     *
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    // Hibernate Search's own projection factory is typed by a class that it calls deprecated.
    @SuppressWarnings("deprecation")
    @ActivateRequestContext
    public void identifiers(FindingQuery query, Viewer viewer, Consumer<List<UUID>> chunks) {
        try (SearchScroll<JsonObject> scroll = Search.session(entities)
                .search(Finding.class)
                .extension(ElasticsearchExtension.get())
                .select(f -> f.jsonHit())
                .where(f -> predicate.of(f, query, viewer))
                .sort(f -> FindingOrder.of(f, query.order()))
                // Everything that is stored of a finding, its identifier too, would be unpacked for each.
                .requestTransformer(request -> request.body().addProperty("stored_fields", "_none_"))
                .scroll(CHUNK)) {
            for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
                chunks.accept(chunk.hits().stream().map(FindingOrder::key).toList());
            }
        }
    }
}
