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

/** Counts findings by the codes of an axis, in the same request to the engine as the search itself. */
@ApplicationScoped
class FacetCounts {

    /** For axes without a fixed list of codes: more local bodies or years than there will ever be. */
    private static final int OPEN_AXIS_SIZE = 10_000;

    private final AxisCodes codes;

    FacetCounts(AxisCodes codes) {
        this.codes = codes;
    }

    void request(Set<FindingAxis> axes, ElasticsearchSearchQueryOptionsStep<?, ?, ?> options) {
        for (FindingAxis axis : axes) {
            options.aggregation(
                    values(axis), f -> f.extension(ElasticsearchExtension.get()).fromJson(terms(axis)));
            options.aggregation(missing(axis), f -> f.extension(ElasticsearchExtension.get())
                    .fromJson(aggregation("missing", axis)));
        }
    }

    private JsonObject terms(FindingAxis axis) {
        JsonObject terms = aggregation("terms", axis);
        terms.getAsJsonObject("terms").addProperty("size", codes.isClosed(axis) ? codes.count(axis) : OPEN_AXIS_SIZE);
        return terms;
    }

    private static JsonObject aggregation(String type, FindingAxis axis) {
        JsonObject field = new JsonObject();
        field.addProperty("field", axis.field());
        JsonObject aggregation = new JsonObject();
        aggregation.add(type, field);
        return aggregation;
    }

    Map<String, FindingPage.Facet> read(Set<FindingAxis> axes, ElasticsearchSearchResult<?> result) {
        Map<String, FindingPage.Facet> facets = new LinkedHashMap<>();
        axes.stream()
                .sorted()
                .forEach(axis -> facets.put(
                        axis.parameter(),
                        new FindingPage.Facet(
                                counts(axis, result.aggregation(values(axis))),
                                result.aggregation(missing(axis))
                                        .get("doc_count")
                                        .getAsLong())));
        return facets;
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
