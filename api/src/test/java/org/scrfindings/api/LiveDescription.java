package org.scrfindings.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The service's description of itself. */
final class LiveDescription {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private LiveDescription() {}

    /** What may be done at an address. */
    record Operation(String method, String path, JsonNode description) {

        boolean hasBody() {
            return description.has("requestBody");
        }

        boolean hasIdentifier() {
            return path.contains("{id}");
        }

        boolean isForRoles() {
            return description.get("security").size() == 1;
        }

        /** Those who may do it, where not everyone may. */
        Set<String> roles() {
            return StreamSupport.stream(
                            description.get("security").get(0).path("bearer").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
        }

        boolean isFor(String role) {
            return !isForRoles() || roles().contains(role);
        }

        boolean takes(String parameter) {
            return parameters().contains(parameter);
        }

        List<String> parameters() {
            return StreamSupport.stream(description.path("parameters").spliterator(), false)
                    .filter(p -> p.get("in").asText().equals("query"))
                    .map(p -> p.get("name").asText())
                    .toList();
        }

        String at(String id) {
            return path.replaceAll("\\{[a-z]+\\}", Matcher.quoteReplacement(id));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static String yaml() {
        byte[] yaml = given().queryParam("format", "yaml").get("/q/openapi").asByteArray();
        return new String(yaml, java.nio.charset.StandardCharsets.UTF_8);
    }

    static JsonNode parse(String yaml) throws IOException {
        return new YAMLMapper().readTree(yaml);
    }

    static List<Operation> operations() throws IOException {
        List<Operation> operations = new ArrayList<>();
        JsonNode live = parse(yaml());
        for (Map.Entry<String, JsonNode> path : live.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    putShared(operation.getValue().path("parameters"), live);
                    operations.add(new Operation(
                            operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
                }
            }
        }
        return operations;
    }

    /** Described once for all operations, in the order of a question. */
    static List<JsonNode> sharedParameters() throws IOException {
        return StreamSupport.stream(parse(yaml()).at("/components/parameters").spliterator(), false)
                .toList();
    }

    /** In the place of references to parameters that are described once for all operations. */
    private static void putShared(JsonNode parameters, JsonNode live) {
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode reference = parameters.get(i).path("$ref");
            if (reference.isTextual()) {
                ((ArrayNode) parameters).set(i, live.at(reference.asText().substring(1)));
            }
        }
    }
}
