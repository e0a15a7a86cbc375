package org.scrfindings.benchmarks.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A question as a researcher or a manager would ask it, and the passages that answer it, judged by a person who read
 * them all.
 */
record JudgedQuestion(String question, List<Judged> judged) {

    /**
     * @param grade 3 what was asked for, 2 about it, 1 touches it; what is not listed has 0
     * @param passage how its text begins
     */
    record Judged(int grade, String passage) {}

    static JudgedQuestion of(JsonNode json) {
        return new JudgedQuestion(
                json.get("question").asText(),
                elements(json.get("judged"))
                        .map(j -> new Judged(
                                j.get("grade").asInt(), j.get("passage").asText()))
                        .toList());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    int grade(String text) {
        return judged.stream()
                .filter(j -> text.startsWith(j.passage()))
                .mapToInt(Judged::grade)
                .findFirst()
                .orElse(0);
    }

    /** The grades of the best order there can be. */
    List<Integer> best() {
        return judged.stream()
                .map(Judged::grade)
                .sorted((a, b) -> b - a)
                .toList();
    }
}
