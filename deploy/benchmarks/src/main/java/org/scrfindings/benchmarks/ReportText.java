package org.scrfindings.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A report for people to read. */
final class ReportText {

    private static final double MEGABYTE = 1 << 20;

    private ReportText() {}

    static String of(Report report) {
        Machine machine = report.machine();
        return String.join(
                "\n",
                "%s: %d processors, %s, %s, heap up to %,d MB. Median (lowest to highest) of the rounds."
                        .formatted(
                                report.benchmark(),
                                machine.processors(),
                                machine.system(),
                                machine.jdk(),
                                Math.round(machine.heapBytes() / MEGABYTE)),
                "",
                speeds("Pages per second", report, SizeFigures.StepFigures::pagesPerSecond),
                speeds("1000 characters per second", report, figures -> thousands(figures.charactersPerSecond())),
                ratios(report.sizes()),
                growth(report.growth()),
                memory(report.memory()),
                targets(report.targets()));
    }

    private static String speeds(String title, Report report, Function<SizeFigures.StepFigures, Spread> value) {
        TextTable table = new TextTable(headings(title, report.sizes()));
        for (Step step : Step.values()) {
            table.add(row(
                    step.label(),
                    report.sizes(),
                    size -> value.apply(size.steps().get(step))));
        }
        return table.toString();
    }

    private static String ratios(List<SizeFigures> sizes) {
        TextTable table = new TextTable(headings("Speed as a ratio; 1 is as fast", sizes));
        table.add(row("code, besides embedding : parse", sizes, SizeFigures::codeToParse));
        table.add(row("all but code : bare PDFBox", sizes, SizeFigures::withoutCodingToPdfbox));
        table.add(row("whole : bare PDFBox", sizes, SizeFigures::wholeToPdfbox));
        table.add(row("whole : PDFBox + embedding once", sizes, SizeFigures::wholeToPdfboxAndEmbedding));
        table.add(row("(passages in a document)", sizes, SizeFigures::passages));
        return table.toString();
    }

    private static String growth(List<Growth> growth) {
        Growth any = growth.getFirst();
        TextTable table = new TextTable(List.of(
                "Growth of the fastest rounds, %d to %d pages; 1 is linear".formatted(any.fromPages(), any.toPages()),
                "exponent"));
        growth.forEach(g -> table.add(List.of(g.step().label(), "%.2f".formatted(g.exponent()))));
        return table.toString();
    }

    private static String memory(List<Memory> memory) {
        TextTable table = new TextTable(List.of("Peak of memory above idle", "pages", "MB"));
        memory.forEach(m -> table.add(List.of(
                m.reader() + ", " + m.kind().name().toLowerCase(Locale.ROOT),
                String.valueOf(m.pages()),
                "%.0f".formatted(m.bytesAboveIdle() / MEGABYTE))));
        return table.toString();
    }

    private static String targets(List<Target> targets) {
        TextTable table = new TextTable(List.of("Aim of the design", "aim", "measured"));
        targets.forEach(t -> table.add(List.of(t.name(), t.aim(), shown(t.measured()))));
        return table.toString();
    }

    private static List<String> headings(String title, List<SizeFigures> sizes) {
        List<String> headings = new ArrayList<>(List.of(title));
        sizes.forEach(size -> headings.add(size.pages() + (size.pages() == 1 ? " page" : " pages")));
        return headings;
    }

    private static List<String> row(String label, List<SizeFigures> sizes, Function<SizeFigures, Spread> value) {
        List<String> cells = new ArrayList<>(List.of(label));
        sizes.forEach(size -> cells.add(shown(value.apply(size))));
        return cells;
    }

    private static Spread thousands(Spread spread) {
        return new Spread(spread.median() / 1000, spread.min() / 1000, spread.max() / 1000);
    }

    private static String shown(Spread spread) {
        return "%s (%s to %s)".formatted(shown(spread.median()), shown(spread.min()), shown(spread.max()));
    }

    static String shown(double value) {
        return value >= 100
                ? "%,.0f".formatted(value)
                : value >= 10 ? "%.1f".formatted(value) : "%.2f".formatted(value);
    }
}
