package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scrfindings.api.LiveDescription.Operation;
import org.scrfindings.search.query.FindingAxis;

/**
 * The service does what {@code openapi/openapi.yaml} promises, no more and no less. A change to the promise is made by
 * running this test with {@code -Dopenapi.write=true} and reviewing what it wrote.
 */
@QuarkusTest
class OpenApiContractTest {

    private static final Path PROMISE = Path.of("../openapi/openapi.yaml");
    private static final Path REFERENCE = Path.of("../openapi/reference.md");

    @Test
    void theServiceIsWhatWasPromised() throws IOException {
        String live = LiveDescription.yaml();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(PROMISE.getParent());
            Files.writeString(PROMISE, live);
        }
        assertThat(PROMISE).exists();
        Map<String, String> promised = leaves(LiveDescription.parse(Files.readString(PROMISE)));
        assertThat(differences(promised, leaves(LiveDescription.parse(live))))
                .as("openapi/openapi.yaml (-) and the service (+); if meant, write it anew with -Dopenapi.write=true")
                .isEmpty();
    }

    /** For people; made at the same switch. */
    @Test
    void theReferenceIsWhatTheServiceSaysOfItself() throws IOException {
        String live = ApiReference.text();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(REFERENCE, live);
        }
        assertThat(Files.readString(REFERENCE))
                .as("openapi/reference.md; write it anew with -Dopenapi.write=true")
                .isEqualTo(live);
    }

    private static List<String> differences(Map<String, String> promised, Map<String, String> live) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> places = new TreeSet<>(promised.keySet());
        places.addAll(live.keySet());
        for (String place : places) {
            String before = promised.get(place);
            String now = live.get(place);
            if (before != null && !before.equals(now)) {
                differences.add("- " + place + ": " + before);
            }
            if (now != null && !now.equals(before)) {
                differences.add("+ " + place + ": " + now);
            }
        }
        return differences;
    }

    /** Every value by the way to it, so that a difference is a line. */
    private static Map<String, String> leaves(JsonNode node) {
        Map<String, String> leaves = new TreeMap<>();
        collect("", node, leaves);
        return leaves;
    }

    private static void collect(String place, JsonNode node, Map<String, String> leaves) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties().forEach(p -> collect(place + "/" + p.getKey(), p.getValue(), leaves));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                collect(place + "/" + name(node.get(i), i), node.get(i), leaves);
            }
        } else {
            leaves.put(place, node.toString());
        }
    }

    /** Parameters are known by their names or references, so that a new one does not move the others. */
    private static String name(JsonNode item, int index) {
        String name = item.path("name").asText(item.path("$ref").asText());
        return name.isEmpty() ? String.valueOf(index) : name;
    }

    @Test
    void everyOperationHasANameOfItsOwn() throws IOException {
        List<String> names = LiveDescription.operations().stream()
                .map(o -> o.description().path("operationId").asText())
                .toList();
        assertThat(names).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void everyAxisIsAParameterOfTheQuestion() throws IOException {
        Operation search = LiveDescription.operations().stream()
                .filter(o -> o.path().equals("/api/v1/findings"))
                .findFirst()
                .orElseThrow();
        for (FindingAxis axis : FindingAxis.values()) {
            assertThat(search.parameters()).contains(axis.parameter(), "not_" + axis.parameter());
        }
        assertThat(search.parameters()).contains("q", "facet", "sort", "mode", "limit", "cursor");
    }

    @Test
    void everyProblemIsDescribedAsOne() throws IOException {
        for (Operation operation : LiveDescription.operations()) {
            operation.description().get("responses").properties().stream()
                    .filter(r -> r.getKey().startsWith("4"))
                    .forEach(r -> assertThat(r.getValue()
                                    .at("/content/application~1problem+json/schema/$ref")
                                    .asText())
                            .as("%s %s", operation, r.getKey())
                            .isEqualTo("#/components/schemas/Problem"));
        }
    }

    @Test
    void everyOperationSaysWhatItAnswersWhenItIsDone() throws IOException {
        for (Operation operation : LiveDescription.operations()) {
            assertThat(operation.description().get("responses").fieldNames())
                    .toIterable()
                    .as(operation.toString())
                    .anyMatch(code -> code.startsWith("2"));
        }
    }

    /** Else the same words would stand at each of a dozen addresses. */
    @Test
    void whatEveryQuestionTakesIsDescribedOnce() throws IOException {
        JsonNode live = LiveDescription.parse(LiveDescription.yaml());
        for (FindingAxis axis : FindingAxis.values()) {
            assertThat(live.at("/components/parameters/" + axis.parameter() + "/description")
                            .asText())
                    .isNotEmpty();
            assertThat(live.at("/paths/~1api~1v1~1analysis~1matrix/get/parameters")
                            .findValuesAsText("$ref"))
                    .contains("#/components/parameters/" + axis.parameter());
        }
    }

    @Test
    void theDescriptionNamesNoServer() throws IOException {
        assertThat(LiveDescription.parse(LiveDescription.yaml()).has("servers")).isFalse();
    }
}
