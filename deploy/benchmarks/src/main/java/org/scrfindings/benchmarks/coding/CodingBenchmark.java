package org.scrfindings.benchmarks.coding;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.code.BgeEmbedder;
import org.scrfindings.ingest.code.train.CodingTrial;
import org.scrfindings.ingest.code.train.TrainingPassage;
import org.scrfindings.ingest.codebook.Codebook;

/** Measures how well passages are coded: those of gold dossiers, or the project's own by hands left out. */
public final class CodingBenchmark {

    private final PrintStream progress;

    public CodingBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    /**
     * @param training folder of the training passages
     * @param gold folders of dossiers with a {@code gold.json}; where there is none, the training passages are coded
     */
    public CodingReport run(Path training, List<Path> gold) throws IOException {
        CodingTrial trial = new CodingTrial(Codebook.bundled(), new BgeEmbedder(), training, progress::println);
        if (gold.isEmpty()) {
            return CodingReport.of("training passages of hands that were left out", trial.onHandsLeftOut());
        }
        progress.println("coding gold dossiers");
        List<TrainingPassage> passages = new ArrayList<>();
        for (Path dossier : gold) {
            passages.addAll(GoldDossier.passages(dossier));
        }
        return CodingReport.of("gold dossiers", trial.on(passages));
    }
}
