package org.scrfindings.search.analysis;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.scrfindings.search.disclosurecontrol.Count;

/** Findings that the engine has counted together, and what was counted among them. */
record Bucket(JsonObject json) {

    /** The value that they have in common. */
    String key() {
        return json.get("key").getAsString();
    }

    Count count() {
        return new Count(all(json), json.has(Aggregation.RESTRICTED) ? all(within(Aggregation.RESTRICTED)) : 0);
    }

    private static long all(JsonObject bucket) {
        return bucket.get("doc_count").getAsLong();
    }

    private JsonObject within(String name) {
        return json.getAsJsonObject(name);
    }

    /** Those within that have a value each in common. */
    List<Bucket> parts(String name) {
        return within(name).getAsJsonArray("buckets").asList().stream()
                .map(bucket -> new Bucket(bucket.getAsJsonObject()))
                .toList();
    }

    /** Those within that meet one condition. */
    Bucket part(String name) {
        return new Bucket(within(name));
    }

    /** Whether some within were left out of the parts, because more parts were found than asked for. */
    boolean isCut(String name) {
        return within(name).get("sum_other_doc_count").getAsLong() > 0;
    }

    /** Identifiers of the first few. */
    List<UUID> first(String name) {
        return within(name).getAsJsonObject("hits").getAsJsonArray("hits").asList().stream()
                .map(hit -> UUID.fromString(hit.getAsJsonObject().get("_id").getAsString()))
                .toList();
    }
}
