package org.scrfindings.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.scrfindings.benchmarks.coding.CodingBenchmark;
import org.scrfindings.benchmarks.coding.CodingReport;

/**
 * {@code ingest FILE} or {@code coding FILE PASSAGES [DOSSIER...]}: runs a benchmark, prints its tables and writes all
 * its figures to the file as JSON.
 */
public final class BenchCommand {

    private BenchCommand() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path json = Path.of(arguments[1]).toAbsolutePath();
        switch (arguments[0]) {
            case "ingest" -> {
                Report report = new IngestBenchmark(System.err).run();
                show(ReportText.of(report), report, json);
            }
            case "coding" -> {
                List<Path> folders =
                        Arrays.stream(arguments).skip(2).map(Path::of).toList();
                List<CodingReport> reports =
                        new CodingBenchmark(System.err).run(folders.getFirst(), folders.subList(1, folders.size()));
                show(codingText(reports), reports, json);
            }
            default -> throw new IllegalArgumentException("unknown benchmark " + arguments[0]);
        }
    }

    private static String codingText(List<CodingReport> reports) {
        return reports.stream()
                .map(report -> {
                    TextTable table = new TextTable(List.of(
                            report.passages(), "n", "trained", "most frequent", "keywords only", "embeddings only"));
                    report.rows().forEach(table::add);
                    return table.toString();
                })
                .collect(Collectors.joining("\n"));
    }

    private static void show(String text, Object figures, Path json) throws IOException {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(text);
        Files.createDirectories(json.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(json.toFile(), figures);
        System.err.println("all figures are in " + json);
    }
}
