package org.scrfindings.ingest.code.train;

import java.util.List;
import java.util.Locale;
import org.scrfindings.ingest.code.train.AxisTraining.Outcome;
import org.scrfindings.ingest.code.trained.TrainedAxis;
import org.scrfindings.ingest.linear.Cutoffs;

/** What classifiers measure at on texts of hands that were left out, as a table in Markdown. */
final class FigureTable {

    private FigureTable() {}

    static String of(List<Outcome> outcomes) {
        StringBuilder table = new StringBuilder("| Axis | Passages | Surest code right | F1 of the codes given |\n");
        table.append("|---|---:|---:|---:|\n");
        outcomes.forEach(outcome -> table.append(row(outcome)));
        return table.toString();
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
