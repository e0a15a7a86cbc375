package org.scrfindings.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.scrfindings.benchmarks.relevance.RelevanceReport;
import org.scrfindings.benchmarks.searching.Latency;
import org.scrfindings.benchmarks.searching.SearchFigures;
import org.scrfindings.benchmarks.searching.SearchFigures.Export;
import org.scrfindings.benchmarks.searching.SearchFigures.ExportMemory;
import org.scrfindings.benchmarks.searching.SearchFigures.Ratio;

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
        return latencies(figures) + "\n" + ratios(figures) + "\n" + page(figures.page()) + "\n" + exports(figures);
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
                .forEach(row -> table.add(List.of(
                        row.kind(),
                        ratio(row.toEngine(), Ratio::p50),
                        ratio(row.toEngine(), Ratio::p95),
                        ratio(row.toService(), Ratio::p50),
                        ratio(row.toService(), Ratio::p95),
                        "%.0f".formatted(row.perSecond().service()),
                        "%.0f".formatted(row.perSecond().engine()))));
        return table.toString();
    }

    private static String ratio(Ratio ratio, ToDoubleFunction<Ratio> of) {
        return ratio == null ? "-" : hundredths(of.applyAsDouble(ratio));
    }

    private static String page(SearchFigures.Page page) {
        TextTable table = new TextTable(List.of(
                "First page of a hybrid search, as the public, p50 / p95 / p99, ms", "page", "API", "p50", "p95"));
        table.add(List.of(
                "with the counts that the page shows",
                times(page.page()),
                times(page.service()),
                ratio(page.toService(), Ratio::p50),
                ratio(page.toService(), Ratio::p95)));
        return table.toString();
    }

    private static String exports(SearchFigures figures) {
        TextTable table = new TextTable(
                List.of("Every finding, %,d rows".formatted(figures.findings()), "rows a second", "seconds"));
        figures.exports().rounds().stream()
                .collect(Collectors.groupingBy(Export::what, LinkedHashMap::new, Collectors.toList()))
                .forEach((what, rounds) -> table.add(List.of(
                        what,
                        thousands(Spread.of(
                                rounds.stream().map(Export::rowsPerSecond).toList())),
                        "%.1f"
                                .formatted(Spread.of(rounds.stream()
                                                .map(Export::seconds)
                                                .toList())
                                        .median()))));
        ExportMemory memory = figures.exports().memory();
        return table
                + "Above idle meanwhile: %,d MB resident, %,d MB of the heap in use%n"
                        .formatted(memory.resident() >> 20, memory.live() >> 20);
    }

    private static String thousands(Spread spread) {
        return "%,.0f (%,.0f to %,.0f)".formatted(spread.median(), spread.min(), spread.max());
    }

    private static String times(Latency latency) {
        return latency == null ? "-" : "%.1f / %.1f / %.1f".formatted(latency.p50(), latency.p95(), latency.p99());
    }

    private static String hundredths(double value) {
        return "%.2f".formatted(value);
    }
}
