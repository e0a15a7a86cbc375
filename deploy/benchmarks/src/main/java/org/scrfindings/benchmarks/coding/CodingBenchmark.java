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

/** Measures how well passages are coded: the project's own by hands left out, and those of gold dossiers. */
public final class CodingBenchmark {

    private final PrintStream progress;

    public CodingBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    /**
     * @param training folder of the training passages
     * @param gold folders of dossiers with a {@code gold.json}; may be none
     */
    public List<CodingReport> run(Path training, List<Path> gold) throws IOException {
        CodingTrial trial = new CodingTrial(Codebook.current(), new BgeEmbedder(), training, progress::println);
        List<CodingReport> reports = new ArrayList<>();
        if (!gold.isEmpty()) {
            progress.println("coding gold dossiers");
            List<TrainingPassage> passages = new ArrayList<>();
            for (Path dossier : gold) {
                passages.addAll(GoldDossier.passages(dossier));
            }
            reports.add(CodingReport.of("gold dossiers", trial.on(passages)));
        }
        reports.addFirst(CodingReport.of("training passages, each without its hand", trial.onHandsLeftOut()));
        return reports;
    }
}
