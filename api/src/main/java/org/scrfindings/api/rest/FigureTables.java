package org.scrfindings.api.rest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.scrfindings.search.analysis.AnalysisReader.Axes;
import org.scrfindings.search.analysis.CoOccurrence;
import org.scrfindings.search.analysis.CodeLabel;
import org.scrfindings.search.analysis.Matrix;
import org.scrfindings.search.analysis.PathwayMap;
import org.scrfindings.search.analysis.Recurrences;
import org.scrfindings.search.analysis.SideBySide;
import org.scrfindings.search.analysis.Trend;

/** Figures as tables, for a spreadsheet; the same figures as in JSON, {@code c} where they are kept back. */
final class FigureTables {

    static final String CSV = "text/csv";

    private FigureTables() {}

    static String of(Matrix matrix, Axes axes) {
        List<List<?>> lines = new ArrayList<>();
        lines.add(joined(
                List.of(axes.rows().parameter(), "label"),
                matrix.columns().stream().map(CodeLabel::code).toList(),
                List.of("(no " + axes.columns().parameter() + ")", "(total)")));
        for (int i = 0; i < matrix.rows().size(); i++) {
            CodeLabel row = matrix.rows().get(i);
            lines.add(joined(
                    List.of(row.code(), row.label()),
                    matrix.cells().get(i),
                    List.of(
                            matrix.missing().rows().get(i),
                            matrix.totals().rows().get(i))));
        }
        lines.add(joined(
                List.of("(no " + axes.rows().parameter() + ")", ""),
                matrix.missing().columns(),
                List.of(matrix.missing().both(), matrix.totals().withoutRow())));
        lines.add(joined(
                List.of("(total)", ""),
                matrix.totals().columns(),
                List.of(matrix.totals().withoutColumn(), matrix.totals().all())));
        return csv(lines);
    }

    static String of(Trend trend) {
        List<List<?>> lines = new ArrayList<>();
        lines.add(joined(
                List.of(trend.by(), "label", "codebookVersion"),
                trend.periods().stream().map(Trend.Period::period).toList(),
                List.of("(undated)", "(total)")));
        Stream.concat(trend.series().stream(), trend.withoutCode().stream())
                .forEach(s -> lines.add(joined(
                        List.of(
                                s.code() == null ? "(no " + trend.by() + ")" : s.code(),
                                s.code() == null ? "" : s.label(),
                                s.codebookVersion()),
                        s.counts(),
                        List.of(s.undated(), s.total()))));
        lines.add(joined(
                List.of("(total)", "", ""),
                trend.periods().stream().map(Trend.Period::findings).toList(),
                List.of(trend.undated(), trend.total())));
        lines.add(joined(
                List.of("(reviews)", "", ""),
                trend.periods().stream().map(Trend.Period::reviews).toList(),
                List.of(trend.undatedReviews(), "")));
        return csv(lines);
    }

    static String of(CoOccurrence together) {
        List<List<?>> lines = new ArrayList<>();
        lines.add(List.of("first", "firstLabel", "second", "secondLabel", "count", "lift"));
        together.pairs()
                .forEach(p -> lines.add(List.of(
                        p.first().code(),
                        p.first().label(),
                        p.second().code(),
                        p.second().label(),
                        p.count(),
                        orNothing(p.lift()))));
        return csv(lines);
    }

    static String of(PathwayMap map) {
        List<List<?>> lines = new ArrayList<>();
        lines.add(List.of("stage", "stageLabel", "issue", "issueLabel", "count"));
        map.stages().forEach(stage -> {
            stage.issues()
                    .forEach(issue -> lines.add(
                            List.of(stage.code(), stage.label(), issue.code(), issue.label(), issue.count())));
            lines.add(List.of(stage.code(), stage.label(), "(no issue)", "", stage.withoutIssue()));
            lines.add(List.of(stage.code(), stage.label(), "(total)", "", stage.count()));
        });
        lines.add(List.of("(no stage)", "", "(total)", "", map.withoutStage()));
        lines.add(List.of("(total)", "", "(total)", "", map.total()));
        return csv(lines);
    }

    static String of(SideBySide comparison) {
        List<List<?>> lines = new ArrayList<>();
        lines.add(List.of(comparison.by(), "label", "a", "b", "shareA", "shareB", "difference"));
        comparison
                .codes()
                .forEach(c -> lines.add(List.of(
                        c.code(),
                        c.label(),
                        c.a(),
                        c.b(),
                        orNothing(c.shareA()),
                        orNothing(c.shareB()),
                        orNothing(c.difference()))));
        lines.add(sides("(no " + comparison.by() + ")", comparison.missing()));
        lines.add(sides("(total)", comparison.totals()));
        return csv(lines);
    }

    static String of(Recurrences recurrences) {
        List<List<?>> lines = new ArrayList<>();
        lines.add(List.of("localBody", "issue", "label", "since", "recommendations", "before", "after"));
        recurrences
                .items()
                .forEach(r -> lines.add(List.of(
                        r.localBody(),
                        r.issue().code(),
                        r.issue().label(),
                        r.since(),
                        r.recommendations().size(),
                        r.before(),
                        r.after())));
        return csv(lines);
    }

    private static List<Object> sides(String name, SideBySide.Sides sides) {
        return List.of(name, "", sides.a(), sides.b(), "", "", "");
    }

    private static Object orNothing(Object figure) {
        return figure == null ? "" : figure;
    }

    private static List<Object> joined(List<?>... parts) {
        return Stream.of(parts).<Object>flatMap(List::stream).toList();
    }

    private static String csv(List<List<?>> lines) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<?> line : lines) {
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
