package org.scrfindings.search.analysis;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.search.query.FindingPredicate;

/** What the engine is to count, in its own language; whatever is counted below counts within each of its buckets. */
final class Aggregation {

    /** The name under which restricted findings are counted within a bucket. */
    static final String RESTRICTED = "restricted";

    private final String type;
    private final JsonObject body;
    private final Map<String, Aggregation> below = new LinkedHashMap<>();

    private Aggregation(String type, JsonObject body) {
        this.type = type;
        this.body = body;
    }

    /** A bucket for each value of a field. */
    static Aggregation terms(String field, int size) {
        JsonObject terms = field(field);
        terms.addProperty("size", size);
        terms.addProperty("shard_size", Math.max(size, 1_000));
        return new Aggregation("terms", terms);
    }

    /** A bucket for each of some values of a field. */
    static Aggregation terms(String field, List<String> values) {
        Aggregation terms = terms(field, values.size());
        JsonArray only = new JsonArray();
        values.forEach(only::add);
        terms.body.add("include", only);
        return terms;
    }

    /** One bucket of those that have no value in a field. */
    static Aggregation missing(String field) {
        return new Aggregation("missing", field(field));
    }

    /** One bucket of those that meet a condition. */
    static Aggregation filter(JsonObject condition) {
        return new Aggregation("filter", condition);
    }

    /** The first few of a bucket; their identifiers alone. */
    static Aggregation first(int size, List<String> ascending) {
        JsonObject hits = new JsonObject();
        hits.addProperty("size", size);
        hits.addProperty("_source", false);
        JsonArray sort = new JsonArray();
        ascending.forEach(sort::add);
        hits.add("sort", sort);
        return new Aggregation("top_hits", hits);
    }

    private static JsonObject field(String name) {
        JsonObject field = new JsonObject();
        field.addProperty("field", name);
        return field;
    }

    Aggregation with(String name, Aggregation other) {
        below.put(name, other);
        return this;
    }

    /** Findings that everyone may see. */
    static Aggregation open() {
        return filter(FindingPredicate.open());
    }

    /** Findings that not everyone may see. */
    static Aggregation restricted() {
        return filter(FindingPredicate.restricted());
    }

    private static JsonObject named(String name, JsonElement content) {
        JsonObject around = new JsonObject();
        around.add(name, content);
        return around;
    }

    /**
     * @param apart whether to count restricted findings apart in every bucket
     */
    JsonObject toJson(boolean apart) {
        JsonObject json = named(type, body);
        Map<String, Aggregation> within = new LinkedHashMap<>(below);
        if (apart && !type.equals("top_hits")) {
            within.put(RESTRICTED, restricted());
        }
        if (!within.isEmpty()) {
            JsonObject aggregations = new JsonObject();
            within.forEach((name, a) -> aggregations.add(name, a.toJson(apart && !name.equals(RESTRICTED))));
            json.add("aggregations", aggregations);
        }
        return json;
    }
}
