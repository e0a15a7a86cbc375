package org.scrfindings.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new IngestCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    @Test
    void aReadableFileIsPrintedAsJsonWithItsWords() throws Exception {
        Path file = folder.resolve("report.md");
        Files.writeString(file, "# Recommendations\n\n1. The Board should ensure that minutes are sent to the GP.\n");

        int status = run(file.toString());

        assertThat(status).isZero();
        JsonNode recommendation = new ObjectMapper().readTree(out.toByteArray()).at("/passages/0");
        assertThat(recommendation.at("/passage/kind").asText()).isEqualTo("recommendation");
        assertThat(recommendation.at("/passage/evidence/0/quote").asText()).contains("minutes are sent");
        assertThat(recommendation.at("/codes/0/axis").asText()).isEqualTo("recommendation-type");
        assertThat(recommendation.has("vector")).isFalse();
    }

    @Test
    void whereAFindingIsSaidAgainIsPrintedWithIt() throws Exception {
        Path file = folder.resolve("report.md");
        String lesson = "Nobody told the clinic that the lodger had moved in, and the panel considers that a missed"
                + " opportunity because the nurse would have asked about him.";
        Files.writeString(
                file,
                "# Overview report\n\n## Executive summary\n\n%1$s\n\n## Analysis\n\n%1$s It was regrettable.\n"
                        .formatted(lesson));

        run(file.toString());

        JsonNode again = new ObjectMapper().readTree(out.toByteArray()).at("/passages/0/passage/repeated/0");
        assertThat(again.at("/section").asText()).isEqualTo("Executive summary");
        assertThat(again.at("/span/quote").asText()).isEqualTo(lesson);
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndEndsWithOne() throws Exception {
        Path file = Files.createFile(folder.resolve("empty.txt"));

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("empty");
        assertThat(out.size()).isZero();
    }

    @Test
    void aWrongCommandOrAMissingFileEndsWithTwo() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(folder.resolve("nowhere.pdf").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage").contains("cannot read");
    }
}
