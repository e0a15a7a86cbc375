package org.scrfindings.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.scrfindings.api.LiveDescription.Operation;

/** The description of the API for people, made from the service's own. */
final class ApiReference {

    private static final String HEAD = """
            # Reference

            Made from the service's description of itself ([`openapi.yaml`](openapi.yaml) has all of it, with the shapes of
            bodies); do not edit. Every address also answers problems as the [README](README.md) says.
            """;

    /** Described once here, and not at each address. */
    private static final Set<String> EVERYWHERE = Set.of("limit", "cursor", "Idempotency-Key", "If-Match");

    private static final String QUESTION = """

            ## A question

            What any question about findings may have, wherever an address names it; `not_` in front of a filter leaves out.

            """;

    private ApiReference() {}

    /** In Markdown. */
    static String text() throws IOException {
        Map<String, List<Operation>> byTag = LiveDescription.operations().stream()
                .collect(Collectors.groupingBy(ApiReference::tag, LinkedHashMap::new, Collectors.toList()));
        List<JsonNode> shared = LiveDescription.sharedParameters();
        StringBuilder text = new StringBuilder(HEAD).append(QUESTION);
        text.append(String.join("\n", lines(shared))).append("\n");
        byTag.forEach((tag, operations) -> {
            text.append("\n## ").append(tag).append("\n");
            operations.forEach(operation -> text.append(section(operation, shared)));
        });
        return text.toString();
    }

    private static String tag(Operation operation) {
        return operation.description().at("/tags/0").asText("Other");
    }

    private static String section(Operation operation, List<JsonNode> shared) {
        List<String> lines = new ArrayList<>();
        lines.add("\n### `%s %s`\n".formatted(operation.method(), operation.path()));
        lines.add(operation.description().path("summary").asText() + ".");
        String description = operation.description().path("description").asText();
        if (!description.isEmpty()) {
            lines.add("\n" + description);
        }
        List<String> parameters = parameters(operation, shared);
        if (!parameters.isEmpty()) {
            lines.add("");
            lines.addAll(parameters);
        }
        return String.join("\n", lines) + "\n";
    }

    /** Its own, then the names of those of a question. */
    private static List<String> parameters(Operation operation, List<JsonNode> shared) {
        Map<Boolean, List<JsonNode>> parameters = StreamSupport.stream(
                        operation.description().path("parameters").spliterator(), false)
                .collect(Collectors.partitioningBy(shared::contains));
        List<String> lines = new ArrayList<>(lines(parameters.get(false)));
        String ofQuestion = told(parameters.get(true))
                .map(p -> "`" + p.get("name").asText() + "`")
                .collect(Collectors.joining(", "));
        if (!ofQuestion.isEmpty()) {
            lines.add("- of [a question](#a-question): " + ofQuestion);
        }
        return lines;
    }

    private static Stream<JsonNode> told(List<JsonNode> parameters) {
        return parameters.stream()
                .filter(p -> !EVERYWHERE.contains(p.get("name").asText()))
                .filter(p -> !p.get("name").asText().contains("not_"));
    }

    private static List<String> lines(List<JsonNode> parameters) {
        return told(parameters)
                .filter(p ->
                        !p.path("description").asText().isEmpty() || !values(p).isEmpty())
                .map(p -> "- `%s`: %s%s"
                        .formatted(p.get("name").asText(), p.path("description").asText(), values(p)))
                .toList();
    }

    private static String values(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        JsonNode values = schema.has("items") ? schema.at("/items/enum") : schema.path("enum");
        String listed = StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
        return listed.isEmpty() ? "" : " (" + listed + ")";
    }
}
