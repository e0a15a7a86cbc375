package org.scrfindings.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    private ApiReference() {}

    /** In Markdown. */
    static String text() throws IOException {
        Map<String, List<Operation>> byTag = LiveDescription.operations().stream()
                .collect(Collectors.groupingBy(ApiReference::tag, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder(HEAD);
        byTag.forEach((tag, operations) -> {
            text.append("\n## ").append(tag).append("\n");
            operations.forEach(operation -> text.append(section(operation)));
        });
        return text.toString();
    }

    private static String tag(Operation operation) {
        return operation.description().at("/tags/0").asText("Other");
    }

    private static String section(Operation operation) {
        List<String> lines = new ArrayList<>();
        lines.add("\n### `%s %s`\n".formatted(operation.method(), operation.path()));
        lines.add(operation.description().path("summary").asText() + ".");
        String description = operation.description().path("description").asText();
        if (!description.isEmpty()) {
            lines.add("\n" + description);
        }
        List<String> parameters = parameters(operation);
        if (!parameters.isEmpty()) {
            lines.add("");
            lines.addAll(parameters);
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> parameters(Operation operation) {
        return StreamSupport.stream(operation.description().path("parameters").spliterator(), false)
                .filter(p -> !EVERYWHERE.contains(p.get("name").asText()))
                .filter(p -> !p.get("name").asText().startsWith("not_"))
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
