package org.scrfindings.benchmarks.searching;

import java.util.List;

/**
 * How long requests took, through the service, to the engine alone and to PostgreSQL, in the same run.
 *
 * @param findings in the corpus
 * @param exports rows of one export a second, or null where there is none
 */
public record SearchFigures(long findings, List<Row> rows, Export export) {

    /**
     * @param engine the request that the service sends, sent straight; null where there is none
     * @param postgres null where the same cannot be asked
     * @param perSecond requests a second by four askers, through the service and to the engine alone
     */
    public record Row(String kind, Latency service, Latency engine, Latency postgres, PerSecond perSecond) {}

    public record PerSecond(double service, double engine) {}

    public record Export(String format, long rows, double seconds, double rowsPerSecond) {}
}
