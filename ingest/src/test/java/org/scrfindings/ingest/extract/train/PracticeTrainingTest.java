package org.scrfindings.ingest.extract.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.extract.ParagraphFeatures;
import org.scrfindings.ingest.extract.PracticeJudge;
import org.scrfindings.ingest.linear.ModelFile;
import org.scrfindings.ingest.linear.train.HandFolder;

class PracticeTrainingTest {

    private static final ProfessionalNames NAMES = new ProfessionalNames(Codebook.bundled());
    private static final HandFolder SECTIONS = new HandFolder(Path.of("src", "training", "sections"));

    @TempDir
    private Path folder;

    @Test
    void trainingAgainGivesTheBytesThatComeWithTheProgram() throws Exception {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        var outcome = new PracticeTraining(NAMES).train(SECTIONS);
        new ModelFile(
                        ParagraphFeatures.VERSION,
                        SECTIONS.digest(),
                        Map.of(PracticeJudge.PRACTICE, outcome.classifier()))
                .write(again);

        try (InputStream bundled = getClass().getResourceAsStream("/extract/practice.bin")) {
            assertThat(again.toByteArray())
                    .as("run deploy/train findings after sections, signs or features have changed")
                    .isEqualTo(bundled.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "found: true, text: Nobody rang. | finding",
                "finding: null, text: Nobody rang. | null",
                "text: Nobody rang. | finding",
                "finding: true | text"
            })
    void aMalformedFileIsRefusedWithItsPlace(String paragraph, String problem) throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("one")).resolve("01.yaml"), """
                - heading: The clinic
                  paragraphs:
                    - {%s}
                """.formatted(paragraph));

        assertThatThrownBy(() -> new PracticeTraining(NAMES).train(new HandFolder(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one/01.yaml, line ")
                .hasMessageContaining(problem);
    }
}
