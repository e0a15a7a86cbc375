package org.scrfindings.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.ingest.problem.Problem.Level;
import org.scrfindings.ingest.problem.Problem.Stage;

/** Runs the stages of one document: reports each, and keeps the failure of one from losing the others. */
final class Stages {

    /** Share of the work that lies before each stage; embedding makes coding the longest. */
    private static final Map<Stage, Double> DONE_BEFORE =
            Map.of(Stage.PARSE, 0.0, Stage.STRUCTURE, 0.3, Stage.EXTRACT, 0.35, Stage.CODE, 0.4, Stage.DISCLOSE, 0.9);

    private static final Map<Stage, String> FAILURE = Map.of(
            Stage.STRUCTURE, "The sections of this document could not be told apart; it was read as one section.",
            Stage.EXTRACT, "Findings, recommendations and tables could not be taken out of this document.",
            Stage.CODE, "The findings of this document could not be coded; they need coding by hand.",
            Stage.DISCLOSE,
                    "This document could not be checked for identifying details; check it by hand before publication.");

    private final ProgressListener progress;
    private final List<Problem> problems = new ArrayList<>();

    Stages(ProgressListener progress) {
        this.progress = progress;
    }

    void begin(Stage stage) {
        progress.reached(stage, DONE_BEFORE.get(stage));
    }

    void finish() {
        progress.reached(Stage.DISCLOSE, 1);
    }

    /**
     * Runs a stage. Its exception is swallowed on purpose: messages of exceptions may quote the document, and a
     * problem is what the reader of the result can act on.
     */
    <T> T run(Stage stage, Supplier<T> work, T otherwise) {
        begin(stage);
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(new Problem(Level.WARNING, stage, "", FAILURE.get(stage)));
            return otherwise;
        }
    }

    void add(List<Problem> found) {
        problems.addAll(found);
    }

    List<Problem> problems() {
        return problems;
    }
}
