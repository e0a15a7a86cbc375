package org.scrfindings.benchmarks.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.train.TrainingPassage;

/** Reads the passages that a careful reader marked in the documents of a dossier, from its {@code gold.json}. */
final class GoldDossier {

    private GoldDossier() {}

    /** One for each finding, example and recommendation; the text as the reader quoted it, without its heading. */
    static List<TrainingPassage> passages(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        List<TrainingPassage> passages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> document : gold.get("documents").properties()) {
            document.getValue()
                    .path("findings")
                    .forEach(f -> passages.add(practice(f, folder.getFileName().toString())));
            document.getValue().path("recommendations").forEach(r -> {
                if (r.hasNonNull("type")) {
                    passages.add(recommendation(r, folder.getFileName().toString()));
                }
            });
        }
        return passages;
    }

    private static TrainingPassage practice(JsonNode finding, String dossier) {
        return new TrainingPassage(
                dossier,
                String.join("\n\n", texts(finding, "quote")),
                finding.path("kind").asText("finding"),
                finding.path("stage").asText(null),
                texts(finding, "pairs"),
                List.of(),
                texts(finding, "issues"),
                texts(finding, "reasons"),
                texts(finding, "themes"),
                finding.path("polarity").asText("problem"),
                "",
                "",
                null);
    }

    private static TrainingPassage recommendation(JsonNode recommendation, String dossier) {
        List<String> none = List.of();
        String text = String.join("\n\n", texts(recommendation, "quote"));
        String type = recommendation.get("type").asText();
        return new TrainingPassage(
                dossier, text, "recommendation", null, none, none, none, none, none, null, "", "", type);
    }

    /** A list of texts, also where the file has a single one. */
    private static List<String> texts(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual()
                ? List.of(value.asText())
                : Stream.iterate(0, i -> i < value.size(), i -> i + 1)
                        .map(i -> value.get(i).asText())
                        .toList();
    }
}
