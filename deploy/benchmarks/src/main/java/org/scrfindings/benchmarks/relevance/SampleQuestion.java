package org.scrfindings.benchmarks.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A question to the sample reviews; a person who read all their passages judged which answer it. */
record SampleQuestion(String text, List<Judged> judged) implements JudgedQuestion {

    private static final String QUESTIONS = "/relevance/sample-questions.json";

    /**
     * @param passage how its text begins
     */
    record Judged(int grade, String passage) {}

    static List<SampleQuestion> all() throws IOException {
        try (InputStream json = SampleQuestion.class.getResourceAsStream(QUESTIONS)) {
            return elements(new ObjectMapper().readTree(json))
                    .map(SampleQuestion::of)
                    .toList();
        }
    }

    private static SampleQuestion of(JsonNode json) {
        return new SampleQuestion(
                json.get("question").asText(),
                elements(json.get("judged"))
                        .map(j -> new Judged(
                                j.get("grade").asInt(), j.get("passage").asText()))
                        .toList());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public int grade(JsonNode finding) {
        String passage = finding.get("text").asText();
        return judged.stream()
                .filter(j -> passage.startsWith(j.passage()))
                .mapToInt(Judged::grade)
                .findFirst()
                .orElse(0);
    }

    @Override
    public List<Integer> best() {
        return judged.stream().map(Judged::grade).sorted((a, b) -> b - a).toList();
    }
}
