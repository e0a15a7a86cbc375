package org.scrfindings.search.query;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.scrfindings.search.disclosurecontrol.Count;
import org.scrfindings.search.disclosurecontrol.DisclosureControl;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.EngineClause.Bool;

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
    private static final String RESTRICTED = "restricted";
    private static final AggregationKey<JsonObject> ALL_RESTRICTED = AggregationKey.of(RESTRICTED);

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

    /**
     * @param apart whether restricted findings are to be counted apart, for disclosure control
     */
    void request(FindingQuery query, ElasticsearchSearchQueryOptionsStep<?, ?, ?> options, boolean apart) {
        for (FindingAxis axis : query.facets()) {
            Map<FindingAxis, Set<String>> others = laidOn(query);
            others.remove(axis);
            ask(options, values(axis), within(others, counted(terms(axis), apart)));
            ask(options, missing(axis), within(others, counted(aggregation("missing", axis), apart)));
        }
        if (apart) {
            Bool restricted =
                    new Bool().filter(FindingPredicate.restricted()).filter(FindingPredicate.all(laidOn(query)));
            ask(options, ALL_RESTRICTED, EngineClause.in("filter", restricted.toJson()));
        }
    }

    private static JsonObject counted(JsonObject aggregation, boolean apart) {
        if (apart) {
            JsonObject restricted = EngineClause.in("filter", FindingPredicate.restricted());
            aggregation.add("aggs", EngineClause.in(RESTRICTED, restricted));
        }
        return aggregation;
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

    /** All findings that answer the question. */
    static Count total(ElasticsearchSearchResult<?> result, DisclosureControl control) {
        return new Count(result.total().hitCount(), control.applies() ? number(result.aggregation(ALL_RESTRICTED)) : 0);
    }

    Map<String, FindingPage.Facet> read(
            Set<FindingAxis> axes, ElasticsearchSearchResult<?> result, DisclosureControl control) {
        Map<String, FindingPage.Facet> facets = new LinkedHashMap<>();
        axes.stream().sorted().forEach(axis -> facets.put(axis.parameter(), read(axis, result, control)));
        return facets;
    }

    private FindingPage.Facet read(FindingAxis axis, ElasticsearchSearchResult<?> result, DisclosureControl control) {
        List<JsonObject> buckets = answer(result.aggregation(values(axis))).getAsJsonArray("buckets").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        List<Count> counts = Stream.concat(buckets.stream(), Stream.of(answer(result.aggregation(missing(axis)))))
                .map(FacetCounts::count)
                .toList();
        Count total = counts.stream().reduce(Count.NONE, Count::plus);
        List<ShownCount> shown = control.shown(counts, total);
        return new FindingPage.Facet(
                IntStream.range(0, buckets.size())
                        .mapToObj(i -> value(axis, buckets.get(i).get("key").getAsString(), shown.get(i)))
                        .sorted(Comparator.<FindingPage.Count>comparingLong(
                                        c -> -c.count().number().orElse(0))
                                .thenComparing(FindingPage.Count::code))
                        .toList(),
                shown.getLast());
    }

    private static JsonObject answer(JsonObject aggregation) {
        return aggregation.has(FILTERED) ? aggregation.getAsJsonObject(FILTERED) : aggregation;
    }

    private static Count count(JsonObject bucket) {
        return new Count(number(bucket), bucket.has(RESTRICTED) ? number(bucket.getAsJsonObject(RESTRICTED)) : 0);
    }

    private static long number(JsonObject bucket) {
        return bucket.get("doc_count").getAsLong();
    }

    private FindingPage.Count value(FindingAxis axis, String code, ShownCount count) {
        return new FindingPage.Count(code, codes.label(axis, code), count);
    }

    private static AggregationKey<JsonObject> values(FindingAxis axis) {
        return AggregationKey.of(axis.parameter() + ":values");
    }

    private static AggregationKey<JsonObject> missing(FindingAxis axis) {
        return AggregationKey.of(axis.parameter() + ":missing");
    }
}
