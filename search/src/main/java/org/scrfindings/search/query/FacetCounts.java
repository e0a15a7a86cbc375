package org.scrfindings.search.query;

import static org.scrfindings.search.query.EngineClause.in;

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

/** Counts findings by the codes of an axis, in the same request to the engine as the search itself. */
@ApplicationScoped
class FacetCounts {

    /** For axes without a fixed list of codes: more local bodies or years than there will ever be. */
    private static final int OPEN_AXIS_SIZE = 10_000;

    private static final String RESTRICTED = "restricted";

    private final AxisCodes codes;

    FacetCounts(AxisCodes codes) {
        this.codes = codes;
    }

    /**
     * @param apart whether restricted findings are to be counted apart, for disclosure control
     */
    void request(Set<FindingAxis> axes, ElasticsearchSearchQueryOptionsStep<?, ?, ?> options, boolean apart) {
        axes.forEach(axis -> {
            add(options, values(axis), apart ? withRestricted(terms(axis)) : terms(axis));
            add(options, missing(axis), apart ? withRestricted(missingOf(axis)) : missingOf(axis));
        });
        if (apart) {
            add(options, AggregationKey.of(RESTRICTED), in("filter", FindingPredicate.restricted()));
        }
    }

    private static void add(
            ElasticsearchSearchQueryOptionsStep<?, ?, ?> options,
            AggregationKey<JsonObject> key,
            JsonObject aggregation) {
        options.aggregation(key, f -> f.extension(ElasticsearchExtension.get()).fromJson(aggregation));
    }

    private JsonObject terms(FindingAxis axis) {
        JsonObject terms = in("field", axis.field());
        terms.addProperty("size", codes.isClosed(axis) ? codes.count(axis) : OPEN_AXIS_SIZE);
        return in("terms", terms);
    }

    private static JsonObject missingOf(FindingAxis axis) {
        return in("missing", in("field", axis.field()));
    }

    private static JsonObject withRestricted(JsonObject aggregation) {
        aggregation.add("aggregations", in(RESTRICTED, in("filter", FindingPredicate.restricted())));
        return aggregation;
    }

    /** All findings that answer the question. */
    static Count total(ElasticsearchSearchResult<?> result, boolean apart) {
        return new Count(
                result.total().hitCount(),
                apart ? number(result.aggregation(AggregationKey.<JsonObject>of(RESTRICTED))) : 0);
    }

    Map<String, FindingPage.Facet> read(
            Set<FindingAxis> axes, ElasticsearchSearchResult<?> result, DisclosureControl control) {
        Count total = total(result, control.applies());
        Map<String, FindingPage.Facet> facets = new LinkedHashMap<>();
        axes.stream().sorted().forEach(axis -> {
            List<JsonObject> buckets = result.aggregation(values(axis)).getAsJsonArray("buckets").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .toList();
            facets.put(axis.parameter(), facet(axis, buckets, control.shown(line(buckets, axis, result), total)));
        });
        return facets;
    }

    private static List<Count> line(List<JsonObject> buckets, FindingAxis axis, ElasticsearchSearchResult<?> result) {
        return Stream.concat(buckets.stream(), Stream.of(result.aggregation(missing(axis))))
                .map(FacetCounts::count)
                .toList();
    }

    private static Count count(JsonObject bucket) {
        return new Count(number(bucket), bucket.has(RESTRICTED) ? number(bucket.getAsJsonObject(RESTRICTED)) : 0);
    }

    private static long number(JsonObject bucket) {
        return bucket.get("doc_count").getAsLong();
    }

    /**
     * @param shown one for each bucket, and one for what is missing
     */
    private FindingPage.Facet facet(FindingAxis axis, List<JsonObject> buckets, List<ShownCount> shown) {
        return new FindingPage.Facet(
                IntStream.range(0, buckets.size())
                        .mapToObj(i -> value(axis, buckets.get(i).get("key").getAsString(), shown.get(i)))
                        .sorted(Comparator.<FindingPage.Count>comparingLong(
                                        c -> -c.count().number().orElse(0))
                                .thenComparing(FindingPage.Count::code))
                        .toList(),
                shown.getLast());
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
