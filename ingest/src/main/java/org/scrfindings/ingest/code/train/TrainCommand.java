package org.scrfindings.ingest.code.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scrfindings.ingest.code.BgeEmbedder;
import org.scrfindings.ingest.code.trained.PassageFeatures;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.linear.ModelFile;
import org.scrfindings.ingest.linear.train.FiguresInReadme;
import org.scrfindings.ingest.linear.train.HandFolder;

/**
 * {@code PASSAGES MODELS README}: trains on the folder of passages, writes the models and, into the README, what they
 * measure at on texts of hands that were left out.
 */
public final class TrainCommand {

    private TrainCommand() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Codebook codebook = Codebook.bundled();
        System.err.println("reading the passages");
        List<Labelled> passages =
                new TrainingReadings(codebook, new BgeEmbedder()).features(new TrainingPassages(codebook).read(folder));
        Trained trained = new Training(codebook, System.err::println).train(passages);
        ModelFile models =
                new ModelFile(PassageFeatures.VERSION, new HandFolder(folder).digest(), trained.classifiers());
        try (OutputStream file = Files.newOutputStream(Path.of(arguments[1]))) {
            models.write(file);
        }
        String table = FigureTable.of(trained.outcomes());
        new FiguresInReadme(Path.of(arguments[2]), "codes").put(table);
        System.out.println(table);
    }
}
