package org.scrfindings.ingest.code.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.scrfindings.ingest.code.train.AxisTraining.Outcome;
import org.scrfindings.ingest.code.trained.TrainedAxis;
import org.scrfindings.ingest.linear.Cutoffs;

/** What classifiers measure at on texts of hands that were left out, as a table in Markdown. */
final class FigureTable {

    private static final String BEGIN = "<!-- figures -->";
    private static final String END = "<!-- end of figures -->";

    private FigureTable() {}

    static String of(List<Outcome> outcomes) {
        StringBuilder table = new StringBuilder("| Axis | Passages | Surest code right | F1 of the codes given |\n");
        table.append("|---|---:|---:|---:|\n");
        outcomes.forEach(outcome -> table.append(row(outcome)));
        return table.toString();
    }

    /** @throws IllegalArgumentException where the file has no place for the table */
    static void insert(String table, Path readme) throws IOException {
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(readme + " has no place for the figures");
        }
        Files.writeString(readme, text.substring(0, begin) + BEGIN + "\n\n" + table + "\n" + text.substring(end));
    }

    private static String row(Outcome outcome) {
        Cutoffs cutoffs = outcome.classifier().cutoffs();
        int most = TrainedAxis.most(outcome.plan().axis());
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.2f | %.2f |%n",
                outcome.plan().axis().code(),
                outcome.unseen().held().size(),
                outcome.unseen().surestHolds(),
                outcome.unseen().f1(cutoffs, most));
    }
}
