package org.scrfindings.search.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.mapper.orm.Search;
import org.scrfindings.search.disclosurecontrol.Count;
import org.scrfindings.search.disclosurecontrol.DisclosureControl;
import org.scrfindings.search.disclosurecontrol.DisclosureControls;
import org.scrfindings.search.store.Finding;
import org.scrfindings.search.store.FindingStore;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.visibility.Viewer;

/**
 * Answers questions about findings from the index, and shows them from the database. The one door to findings: the
 * visibility rule is put into every question here, and once more when the findings are loaded, for the moment between
 * a review's withdrawal and its leaving the index. Safe for use by several threads.
 */
@ApplicationScoped
public class FindingSearch {

    /** Characters of a passage that are looked through for a highlight; of longer ones the engine refuses to. */
    private static final int HIGHLIGHTED = 999_999;

    private final EntityManager entities;
    private final FindingStore findings;
    private final FindingPredicate predicate;
    private final FacetCounts facets;
    private final DisclosureControls controls;

    FindingSearch(
            EntityManager entities,
            FindingStore findings,
            FindingPredicate predicate,
            FacetCounts facets,
            DisclosureControls controls) {
        this.entities = entities;
        this.findings = findings;
        this.predicate = predicate;
        this.facets = facets;
        this.controls = controls;
    }

    private record Hit(UUID id, List<String> fragments) {
        Optional<String> highlight() {
            return fragments.stream().findFirst();
        }
    }

    /**
     * @throws InvalidQueryException for a cursor that does not belong to the question
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public FindingPage search(FindingQuery query, Viewer viewer) {
        ElasticsearchSearchResult<Hit> result = request(query, viewer).fetch(query.limit() + 1);
        List<Hit> hits = result.hits().stream().limit(query.limit()).toList();
        boolean more = result.hits().size() > hits.size();
        DisclosureControl control = controls.of(viewer);
        return new FindingPage(
                total(result, control),
                load(hits, viewer),
                facets.read(query.facets(), result, control),
                more ? Cursor.write(query, viewer, sortValues(result, hits.size() - 1)) : null);
    }

    /** One finding, where the viewer may see it. */
    public Optional<FindingView> find(UUID id, Viewer viewer) {
        return Optional.ofNullable(
                findings.find(Map.of(id, Optional.empty()), viewer).get(id));
    }

    // Hibernate Search's own projection factory is typed by a class that it calls deprecated.
    @SuppressWarnings("deprecation")
    private ElasticsearchSearchQueryOptionsStep<?, Hit, ?> request(FindingQuery query, Viewer viewer) {
        var options = Search.session(entities)
                .search(Finding.class)
                .extension(ElasticsearchExtension.get())
                .select(f -> f.composite()
                        .from(f.id(UUID.class), f.highlight("passage"))
                        .as(Hit::new))
                .where(f -> predicate.of(f, query, viewer))
                .sort(f -> FindingOrder.of(f, query.order()))
                .highlighter(f -> f.unified()
                        .encoder(HighlighterEncoder.HTML)
                        .fragmentSize(300)
                        .numberOfFragments(1));
        facets.request(query.facets(), options, controls.of(viewer).applies());
        Optional<JsonArray> position = query.cursor().map(c -> Cursor.read(c, query, viewer));
        options.requestTransformer(context -> {
            context.body().getAsJsonObject("highlight").addProperty("max_analyzer_offset", HIGHLIGHTED);
            position.ifPresent(after -> context.body().add("search_after", after));
        });
        return options;
    }

    private static FindingPage.Total total(ElasticsearchSearchResult<Hit> result, DisclosureControl control) {
        Count total = FacetCounts.total(result, control.applies());
        return new FindingPage.Total(
                control.shown(total), result.total().isHitCountExact() && total.restricted() == 0);
    }

    private List<FindingView> load(List<Hit> hits, Viewer viewer) {
        Map<UUID, Optional<String>> highlights = new LinkedHashMap<>();
        hits.forEach(h -> highlights.put(h.id(), h.highlight()));
        Map<UUID, FindingView> loaded = findings.find(highlights, viewer);
        return highlights.keySet().stream()
                .map(loaded::get)
                .filter(f -> f != null)
                .toList();
    }

    private static JsonArray sortValues(ElasticsearchSearchResult<Hit> result, int hit) {
        JsonObject hits = result.responseBody().getAsJsonObject("hits");
        return hits.getAsJsonArray("hits").get(hit).getAsJsonObject().getAsJsonArray("sort");
    }
}
