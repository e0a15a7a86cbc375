package org.scrfindings.ingest.extract.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.extract.PracticeJudge;
import org.scrfindings.ingest.linear.ModelFile;
import org.scrfindings.ingest.linear.train.HandFolder;

class PracticeTrainingTest {

    private static final ProfessionalNames NAMES = new ProfessionalNames(Codebook.bundled());
    private static final HandFolder SECTIONS = new HandFolder(Path.of("src", "training", "sections"));

    @TempDir
    private Path folder;

    private static byte[] trained() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        var outcome = new PracticeTraining(NAMES).train(SECTIONS);
        new ModelFile("test", "digest", Map.of(PracticeJudge.PRACTICE, outcome.classifier())).write(file);
        return file.toByteArray();
    }

    @Test
    void theSameSectionsGiveTheSameBytes() throws Exception {
        assertThat(trained()).isEqualTo(trained());
    }

    @Test
    void theModelWasTrainedOnTheSectionsAsTheyStand() throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/extract/practice.bin")) {
            assertThat(ModelFile.read(file).digest())
                    .as("run deploy/train findings after sections have changed")
                    .isEqualTo(SECTIONS.digest());
        }
    }

    @Test
    void aMalformedFileIsRefusedWithItsPlace() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("one")).resolve("01.yaml"), """
                - heading: The clinic
                  paragraphs:
                    - found: true
                      text: Nobody rang.
                """);

        assertThatThrownBy(() -> new PracticeTraining(NAMES).train(new HandFolder(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one/01.yaml, line 5")
                .hasMessageContaining("found");
    }
}
