package org.scrfindings.ingest;

import org.scrfindings.ingest.problem.Problem;

/** Is told how far the reading of a document has come. Called by another thread than the one that asked for it. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * @param stage the stage that begins, or the last one at the end
     * @param fraction how much of the whole work is done, 0 to 1, never falling
     */
    void reached(Problem.Stage stage, double fraction);
}
