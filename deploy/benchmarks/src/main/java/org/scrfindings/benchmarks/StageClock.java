package org.scrfindings.benchmarks;

import java.util.EnumMap;
import java.util.Map;
import org.scrfindings.ingest.ProgressListener;
import org.scrfindings.ingest.problem.Problem.Stage;

/** Times the stages of one reading: each lasts until the next is reported. */
final class StageClock implements ProgressListener {

    private final Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
    private Stage running;
    private long since;

    @Override
    public void reached(Stage stage, double fraction) {
        long now = System.nanoTime();
        if (running != null) {
            seconds.merge(running, (now - since) / 1e9, Double::sum);
        }
        running = stage;
        since = now;
    }

    double seconds(Stage stage) {
        return seconds.get(stage);
    }
}
