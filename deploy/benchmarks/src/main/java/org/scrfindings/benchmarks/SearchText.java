package org.scrfindings.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.benchmarks.relevance.RelevanceReport;
import org.scrfindings.benchmarks.searching.Latency;
import org.scrfindings.benchmarks.searching.SearchFigures;

/** The figures of searching as tables. */
final class SearchText {

    private SearchText() {}

    private static String of(RelevanceReport report) {
        TextTable table = new TextTable(List.of(report.asked(), "nDCG@10", "first is good", "anything found"));
        report.modes()
                .forEach((mode, figures) -> table.add(List.of(
                        mode,
                        hundredths(figures.ndcg()),
                        hundredths(figures.success()),
                        hundredths(figures.answered()))));
        return table.toString();
    }

    static String of(List<RelevanceReport> reports) {
        return reports.stream().map(SearchText::of).collect(Collectors.joining("\n"));
    }

    static String of(SearchFigures figures) {
        return latencies(figures) + "\n" + ratios(figures) + "\n" + export(figures);
    }

    private static String latencies(SearchFigures figures) {
        TextTable table = new TextTable(List.of(
                "p50 / p95 / p99, ms; %,d findings".formatted(figures.findings()),
                "service",
                "engine alone",
                "PostgreSQL"));
        figures.rows()
                .forEach(row -> table.add(
                        List.of(row.kind(), times(row.service()), times(row.engine()), times(row.postgres()))));
        return table.toString();
    }

    private static String ratios(SearchFigures figures) {
        TextTable table = new TextTable(List.of(
                "Ratios, and requests a second by four askers",
                "service : engine, p50",
                "p95",
                "PostgreSQL : service, p50",
                "p95",
                "service, 1/s",
                "engine, 1/s"));
        figures.rows()
                .forEach(row -> table.add(Stream.concat(
                                Stream.of(row.kind()),
                                Stream.of(
                                        hundredths(row.service().p50()
                                                / row.engine().p50()),
                                        hundredths(row.service().p95()
                                                / row.engine().p95()),
                                        row.postgres() == null
                                                ? "-"
                                                : hundredths(row.postgres().p50()
                                                        / row.service().p50()),
                                        row.postgres() == null
                                                ? "-"
                                                : hundredths(row.postgres().p95()
                                                        / row.service().p95()),
                                        "%.0f".formatted(row.perSecond().service()),
                                        "%.0f".formatted(row.perSecond().engine())))
                        .toList()));
        return table.toString();
    }

    private static String export(SearchFigures figures) {
        SearchFigures.Export export = figures.export();
        return export == null
                ? ""
                : "Export as %s: %,d rows in %.1f s, %,.0f rows a second%n"
                        .formatted(export.format(), export.rows(), export.seconds(), export.rowsPerSecond());
    }

    private static String times(Latency latency) {
        return latency == null ? "-" : "%.1f / %.1f / %.1f".formatted(latency.p50(), latency.p95(), latency.p99());
    }

    private static String hundredths(double value) {
        return "%.2f".formatted(value);
    }
}
