package org.scrfindings.benchmarks.searching;

import java.io.IOException;
import java.sql.SQLException;

/** Takes the time that a request takes. */
final class Stopwatch {

    private static final double MILLISECONDS = 1e6;

    private Stopwatch() {}

    /** Something that is timed. */
    interface Timed {
        void run() throws IOException, SQLException, InterruptedException;
    }

    static double time(Timed timed) throws IOException, SQLException, InterruptedException {
        long start = System.nanoTime();
        timed.run();
        return (System.nanoTime() - start) / MILLISECONDS;
    }
}
