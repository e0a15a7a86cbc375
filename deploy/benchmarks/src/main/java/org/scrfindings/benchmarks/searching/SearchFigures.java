package org.scrfindings.benchmarks.searching;

import java.util.List;

/**
 * How long requests took, through the service, to the engine alone and to PostgreSQL, in the same run.
 *
 * @param findings in the corpus
 * @param page the first page of a search as people see it
 * @param exports of every finding
 */
public record SearchFigures(long findings, List<Row> rows, Page page, Exports exports) {

    /**
     * @param engine the request that the service sends, sent straight; null where there is none
     * @param postgres null where the same cannot be asked
     * @param toEngine how many times as long the service takes as the engine alone
     * @param toService how many times as long PostgreSQL takes as the service; null where the same cannot be asked
     * @param perSecond requests a second by four askers, through the service and to the engine alone
     */
    public record Row(
            String kind,
            Latency service,
            Latency engine,
            Latency postgres,
            Ratio toEngine,
            Ratio toService,
            PerSecond perSecond) {}

    /** Each the median of the rounds' ratios, so that load from elsewhere hits both sides. */
    public record Ratio(double p50, double p95) {}

    /**
     * @param service the answer for programs to the same question
     * @param toService how many times as long the page takes
     */
    public record Page(Latency page, Latency service, Ratio toService) {}

    public record PerSecond(double service, double engine) {}

    public record Exports(List<Export> rounds, ExportMemory memory) {}

    /** One export in one round. */
    public record Export(String what, long rows, double seconds, double rowsPerSecond) {}

    /** Bytes above idle while the service sends all findings as CSV: its whole memory, and what is in use of its heap. */
    public record ExportMemory(long resident, long live) {}
}
