package org.scrfindings.benchmarks.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scrfindings.benchmarks.running.Http;

/** Writes made-up reviews into the index, document for document as the service's own indexing writes them. */
final class IndexBulk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http = new Http();
    private final URI engine;

    IndexBulk(URI engine) {
        this.engine = engine;
    }

    void write(List<MadeReview> batch) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (MadeReview review : batch) {
            for (MadeFinding finding : review.findings()) {
                lines.append("{\"index\":{\"_id\":\"").append(finding.id()).append("\"}}\n");
                lines.append(document(review, finding)).append('\n');
            }
        }
        byte[] answer = http.post(
                engine.resolve("/finding-write/_bulk?filter_path=errors,items.*.error"),
                "application/x-ndjson",
                lines.toString());
        if (JSON.readTree(answer).get("errors").asBoolean()) {
            throw new IOException(
                    "the engine refused findings: " + new String(answer, StandardCharsets.UTF_8).substring(0, 500));
        }
    }

    private static String document(MadeReview review, MadeFinding f) throws JsonProcessingException {
        String passage = f.title().isEmpty() ? f.text() : f.title() + "\n" + f.text();
        ObjectNode json = JSON.createObjectNode()
                .put("key", f.id().toString())
                .put("high", f.id().getMostSignificantBits())
                .put("low", f.id().getLeastSignificantBits())
                .put("position", f.position())
                .put("kind", f.kind())
                .put("title", f.title())
                .put("coding", "machine")
                .put("certainty", f.certainty())
                .put("stage", f.stage())
                .put("polarity", f.polarity())
                .put("passage", passage)
                .put("words", passage)
                .put("_entity_type", "Finding");
        json.set("vector", JSON.valueToTree(f.vector()));
        json.set("pairs", JSON.valueToTree(f.pairs()));
        json.set("professionals", JSON.valueToTree(f.professionals()));
        json.set("from", JSON.valueToTree(f.from()));
        json.set("to", JSON.valueToTree(f.to()));
        json.set("issues", JSON.valueToTree(f.issues()));
        json.set("reasons", JSON.valueToTree(f.reasons()));
        json.set("themes", JSON.valueToTree(f.themes()));
        json.set("document", document(review));
        return JSON.writeValueAsString(json);
    }

    private static ObjectNode document(MadeReview r) {
        ObjectNode review = JSON.createObjectNode()
                .put("id", r.id().toString())
                .put("localBody", r.localBody())
                .put("reviewType", r.reviewType())
                .put("outcome", r.outcome())
                .put("ageBand", r.ageBand())
                .put("year", r.year())
                .put("statusCode", "published")
                .put("published", true)
                .put("publishedOn", r.publishedOn());
        review.set("harm", JSON.valueToTree(r.harm()));
        ObjectNode document = JSON.createObjectNode()
                .put("high", r.documentId().getMostSignificantBits())
                .put("low", r.documentId().getLeastSignificantBits())
                .put("kind", r.documentKind());
        document.set("review", review);
        return document;
    }

    /** While much is written nobody needs to find it. */
    void refresh(String interval) throws IOException, InterruptedException {
        http.put(
                engine.resolve("/finding-write/_settings"),
                "{\"index\":{\"refresh_interval\":%s}}".formatted(interval));
        http.post(engine.resolve("/finding-write/_refresh"), "application/json", "");
    }
}
