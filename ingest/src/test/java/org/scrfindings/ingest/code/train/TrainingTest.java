package org.scrfindings.ingest.code.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.BgeEmbedder;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.linear.ModelFile;
import org.scrfindings.ingest.linear.train.HandFolder;

class TrainingTest {

    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final Path PASSAGES = Path.of("src", "training", "passages");

    /** Every so many passages make a set that is trained in a few seconds. */
    private static final int EVERY = 60;

    private static List<TrainingPassage> few;

    @BeforeAll
    static void readPassages() throws IOException {
        List<TrainingPassage> all = new TrainingPassages(CODEBOOK).read(PASSAGES);
        few = IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static byte[] trained() throws IOException {
        List<Labelled> passages = new TrainingReadings(CODEBOOK, new BgeEmbedder()).features(few);
        var trained = new Training(CODEBOOK, step -> {}).train(passages);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new ModelFile("test", "digest", trained.classifiers()).write(file);
        return file.toByteArray();
    }

    @Test
    void theSamePassagesGiveTheSameBytes() throws Exception {
        assertThat(trained()).isEqualTo(trained());
    }

    @Test
    void theModelsWereTrainedOnThePassagesAsTheyStand() throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/code/models.bin")) {
            assertThat(ModelFile.read(file).digest())
                    .as("run deploy/train after passages have changed")
                    .isEqualTo(new HandFolder(PASSAGES).digest());
        }
    }
}
