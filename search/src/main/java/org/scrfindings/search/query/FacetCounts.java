package org.scrfindings.search.query;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.aggregation.AggregationKey;

/**
 * Counts findings by the codes of an axis, in the same request to the engine as the search itself. An axis is counted as
 * if it had no filter of its own, so that whoever chose one of its codes sees what the others would find. The filters of
 * counted axes ({@link #laidOn}) are therefore no part of the request's question: they are laid on its hits, and on the
 * counts of the other axes.
 */
@ApplicationScoped
class FacetCounts {

    /** For axes without a fixed list of codes: more local bodies or years than there will ever be. */
    private static final int OPEN_AXIS_SIZE = 10_000;

    private static final String FILTERED = "filtered";

    private final AxisCodes codes;

    FacetCounts(AxisCodes codes) {
        this.codes = codes;
    }

    /** The filters that are laid on after the question: of the axes that are counted. */
    static Map<FindingAxis, Set<String>> laidOn(FindingQuery query) {
        Map<FindingAxis, Set<String>> own = new LinkedHashMap<>(query.filters());
        own.keySet().retainAll(query.facets());
        return own;
    }

    void request(FindingQuery query, ElasticsearchSearchQueryOptionsStep<?, ?, ?> options) {
        for (FindingAxis axis : query.facets()) {
            Map<FindingAxis, Set<String>> others = laidOn(query);
            others.remove(axis);
            ask(options, values(axis), within(others, terms(axis)));
            ask(options, missing(axis), within(others, aggregation("missing", axis)));
        }
    }

    private static void ask(
            ElasticsearchSearchQueryOptionsStep<?, ?, ?> options,
            AggregationKey<JsonObject> key,
            JsonObject aggregation) {
        options.aggregation(key, f -> f.extension(ElasticsearchExtension.get()).fromJson(aggregation));
    }

    private static JsonObject within(Map<FindingAxis, Set<String>> filters, JsonObject counted) {
        if (filters.isEmpty()) {
            return counted;
        }
        JsonObject filtered = EngineClause.in("filter", FindingPredicate.all(filters));
        filtered.add("aggs", EngineClause.in(FILTERED, counted));
        return filtered;
    }

    private JsonObject terms(FindingAxis axis) {
        JsonObject terms = aggregation("terms", axis);
        terms.getAsJsonObject("terms").addProperty("size", codes.isClosed(axis) ? codes.count(axis) : OPEN_AXIS_SIZE);
        return terms;
    }

    private static JsonObject aggregation(String type, FindingAxis axis) {
        return EngineClause.in(type, EngineClause.in("field", axis.field()));
    }

    Map<String, FindingPage.Facet> read(Set<FindingAxis> axes, ElasticsearchSearchResult<?> result) {
        Map<String, FindingPage.Facet> facets = new LinkedHashMap<>();
        axes.stream().sorted().forEach(axis -> facets.put(axis.parameter(), read(axis, result)));
        return facets;
    }

    private FindingPage.Facet read(FindingAxis axis, ElasticsearchSearchResult<?> result) {
        JsonObject values = counted(result.aggregation(values(axis)));
        JsonObject missing = counted(result.aggregation(missing(axis)));
        return new FindingPage.Facet(
                counts(axis, values), missing.get("doc_count").getAsLong());
    }

    private static JsonObject counted(JsonObject answer) {
        return answer.has(FILTERED) ? answer.getAsJsonObject(FILTERED) : answer;
    }

    private List<FindingPage.Count> counts(FindingAxis axis, JsonObject terms) {
        return terms.getAsJsonArray("buckets").asList().stream()
                .map(bucket -> count(axis, bucket.getAsJsonObject()))
                .sorted(Comparator.comparingLong(FindingPage.Count::count)
                        .reversed()
                        .thenComparing(FindingPage.Count::code))
                .toList();
    }

    private FindingPage.Count count(FindingAxis axis, JsonObject bucket) {
        String code = bucket.get("key").getAsString();
        return new FindingPage.Count(
                code, codes.label(axis, code), bucket.get("doc_count").getAsLong());
    }

    private static AggregationKey<JsonObject> values(FindingAxis axis) {
        return AggregationKey.of(axis.parameter() + ":values");
    }

    private static AggregationKey<JsonObject> missing(FindingAxis axis) {
        return AggregationKey.of(axis.parameter() + ":missing");
    }
}
