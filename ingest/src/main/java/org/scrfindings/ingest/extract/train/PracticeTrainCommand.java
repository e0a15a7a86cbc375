package org.scrfindings.ingest.extract.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.extract.ParagraphFeatures;
import org.scrfindings.ingest.extract.PracticeJudge;
import org.scrfindings.ingest.extract.train.PracticeTraining.Outcome;
import org.scrfindings.ingest.linear.ModelFile;
import org.scrfindings.ingest.linear.train.FiguresInReadme;
import org.scrfindings.ingest.linear.train.HandFolder;

/**
 * {@code SECTIONS MODEL README}: trains on the folder of sections, writes the model and, into the README, what it measures
 * at on sections of hands that were left out.
 */
public final class PracticeTrainCommand {

    private PracticeTrainCommand() {}

    public static void main(String[] arguments) throws IOException {
        HandFolder folder = new HandFolder(Path.of(arguments[0]));
        System.err.println("training what tells findings from other paragraphs");
        Outcome outcome = new PracticeTraining(new ProfessionalNames(Codebook.bundled())).train(folder);
        ModelFile model = new ModelFile(
                ParagraphFeatures.VERSION, folder.digest(), Map.of(PracticeJudge.PRACTICE, outcome.classifier()));
        try (OutputStream file = Files.newOutputStream(Path.of(arguments[1]))) {
            model.write(file);
        }
        String table = table(outcome);
        new FiguresInReadme(Path.of(arguments[2]), "findings").put(table);
        System.out.println(table);
    }

    private static String table(Outcome outcome) {
        long findings = count(outcome, true, true) + count(outcome, true, false);
        long taken = count(outcome, true, true) + count(outcome, false, true);
        return "| Paragraphs | Findings among them | Told rightly | Precision | Recall |\n|---:|---:|---:|---:|---:|\n"
                + String.format(
                        Locale.ROOT,
                        "| %,d | %,d | %.2f | %.2f | %.2f |%n",
                        outcome.examples().size(),
                        findings,
                        (double) (count(outcome, true, true) + count(outcome, false, false))
                                / outcome.examples().size(),
                        (double) count(outcome, true, true) / taken,
                        (double) count(outcome, true, true) / findings);
    }

    private static long count(Outcome outcome, boolean finding, boolean taken) {
        return IntStream.range(0, outcome.examples().size())
                .filter(i -> outcome.examples().get(i).labels().isEmpty() != finding)
                .filter(i -> outcome.odds().get(i) > 0 == taken)
                .count();
    }
}
