package org.scrfindings.search.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.mapper.orm.Search;
import org.scrfindings.search.disclosurecontrol.Count;
import org.scrfindings.search.disclosurecontrol.DisclosureControl;
import org.scrfindings.search.disclosurecontrol.DisclosureControls;
import org.scrfindings.search.query.EngineClause.Bool;
import org.scrfindings.search.store.Finding;
import org.scrfindings.search.store.FindingRows;
import org.scrfindings.search.store.FindingStore;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/**
 * Answers questions about findings from the index, and shows them from the database. The one door to findings: the
 * visibility rule is put into every question here, and once more when the findings are loaded, for the moment between
 * a review's withdrawal and its leaving the index. Safe for use by several threads.
 */
@ApplicationScoped
public class FindingSearch {

    /** Characters of a passage that are looked through for a highlight; of longer ones the engine refuses to. */
    private static final int HIGHLIGHTED = 999_999;

    /** How many findings of a question that is not by words alone have all of its words. */
    private static final AggregationKey<JsonObject> WITH_ALL_WORDS = AggregationKey.of("withAllWords");

    private final EntityManager entities;
    private final FindingStore findings;
    private final FindingRows rows;
    private final FindingPredicate predicate;
    private final FacetCounts facets;
    private final DidYouMean didYouMean;
    private final Explainer explainer;
    private final DisclosureControls controls;

    FindingSearch(
            EntityManager entities,
            FindingStore findings,
            FindingRows rows,
            FindingPredicate predicate,
            FacetCounts facets,
            DidYouMean didYouMean,
            Explainer explainer,
            DisclosureControls controls) {
        this.entities = entities;
        this.findings = findings;
        this.rows = rows;
        this.predicate = predicate;
        this.facets = facets;
        this.didYouMean = didYouMean;
        this.explainer = explainer;
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
                more ? Cursor.write(query, viewer, sortValues(result, hits.size() - 1)) : null,
                otherSpelling(query, viewer, result),
                query.explain()
                        ? explainer.explain(
                                query, viewer, hits.stream().map(Hit::id).toList())
                        : null);
    }

    private static FindingPage.Total total(ElasticsearchSearchResult<Hit> result, DisclosureControl control) {
        Count total = FacetCounts.total(result, control);
        return new FindingPage.Total(control.shown(total), result.total().isHitCountExact() && total.restricted() == 0);
    }

    /**
     * Only the first page says whether another spelling was meant. Where a finding has all the words, each of them is
     * known.
     */
    private String otherSpelling(FindingQuery query, Viewer viewer, ElasticsearchSearchResult<Hit> result) {
        if (query.text().isEmpty() || query.cursor().isPresent() || withAllWords(query, result) > 0) {
            return null;
        }
        return didYouMean.of(query.text().get(), viewer).orElse(null);
    }

    private static long withAllWords(FindingQuery query, ElasticsearchSearchResult<Hit> result) {
        return countsWords(query)
                ? result.aggregation(WITH_ALL_WORDS).get("doc_count").getAsLong()
                : result.total().hitCount();
    }

    /** By words alone, and without any, the total says it. */
    private static boolean countsWords(FindingQuery query) {
        return query.mode() != FindingQuery.Mode.KEYWORD
                && query.cursor().isEmpty()
                && query.text()
                        .map(Question::of)
                        .filter(q -> !q.words().isEmpty())
                        .isPresent();
    }

    /** One finding, where the viewer may see it. */
    public Optional<FindingView> find(UUID id, Viewer viewer) {
        return rows.find(List.of(id), viewer).stream().findFirst();
    }

    /**
     * The findings nearest in meaning to a finding, the nearest first, without itself; nothing where the viewer may not
     * see it.
     *
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public Optional<List<FindingView>> similar(UUID id, Viewer viewer, int limit) {
        return findings.vector(id, viewer).map(vector -> {
            JsonObject others = new Bool()
                    .filter(FindingPredicate.visible(Visibility.of(viewer)))
                    .mustNot(EngineClause.terms("key", List.of(id)))
                    .toJson();
            List<UUID> near = Search.session(entities)
                    .search(Finding.class)
                    .select(f -> f.id(UUID.class))
                    .where(f -> f.extension(ElasticsearchExtension.get())
                            .fromJson(QuestionPredicate.nearest(vector, limit, others)))
                    .sort(f -> FindingOrder.of(f, FindingQuery.Order.RELEVANCE))
                    .fetchHits(limit);
            return rows.find(near, viewer);
        });
    }

    // Hibernate Search's own projection factory is typed by a class that it calls deprecated.
    @SuppressWarnings("deprecation")
    private ElasticsearchSearchQueryOptionsStep<?, Hit, ?> request(FindingQuery query, Viewer viewer) {
        Map<FindingAxis, Set<String>> laidOn = FacetCounts.laidOn(query);
        var options = Search.session(entities)
                .search(Finding.class)
                .extension(ElasticsearchExtension.get())
                .select(f -> f.composite()
                        .from(f.id(UUID.class), f.highlight("passage"))
                        .as(Hit::new))
                .where(f -> predicate.of(f, query.without(laidOn.keySet()), viewer))
                .sort(f -> FindingOrder.of(f, query.order()))
                .highlighter(f -> f.unified()
                        .encoder(HighlighterEncoder.HTML)
                        .fragmentSize(300)
                        .numberOfFragments(1));
        facets.request(query, options, controls.of(viewer).applies());
        countWithAllWords(query, options);
        Optional<JsonArray> position = query.cursor().map(c -> Cursor.read(c, query, viewer));
        options.requestTransformer(context -> {
            context.body().getAsJsonObject("highlight").addProperty("max_analyzer_offset", HIGHLIGHTED);
            position.ifPresent(after -> context.body().add("search_after", after));
            if (!laidOn.isEmpty()) {
                context.body().add("post_filter", FindingPredicate.all(laidOn));
            }
        });
        return options;
    }

    private static void countWithAllWords(FindingQuery query, ElasticsearchSearchQueryOptionsStep<?, ?, ?> options) {
        if (countsWords(query)) {
            Question question = Question.of(query.text().get());
            JsonObject count = EngineClause.in("filter", QuestionPredicate.allWords(question));
            options.aggregation(WITH_ALL_WORDS, f -> f.extension(ElasticsearchExtension.get())
                    .fromJson(count));
        }
    }

    private List<FindingView> load(List<Hit> hits, Viewer viewer) {
        SequencedMap<UUID, Optional<String>> highlights = new LinkedHashMap<>();
        hits.forEach(h -> highlights.put(h.id(), h.highlight()));
        return rows.find(highlights, viewer);
    }

    private static JsonArray sortValues(ElasticsearchSearchResult<Hit> result, int hit) {
        JsonObject hits = result.responseBody().getAsJsonObject("hits");
        return hits.getAsJsonArray("hits").get(hit).getAsJsonObject().getAsJsonArray("sort");
    }
}
