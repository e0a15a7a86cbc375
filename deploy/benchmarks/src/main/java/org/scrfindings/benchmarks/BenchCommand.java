package org.scrfindings.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.scrfindings.benchmarks.coding.CodingBenchmark;
import org.scrfindings.benchmarks.coding.CodingReport;
import org.scrfindings.benchmarks.national.CorpusLoader;
import org.scrfindings.benchmarks.relevance.RelevanceBenchmark;
import org.scrfindings.benchmarks.relevance.RelevanceReport;
import org.scrfindings.benchmarks.running.Engines;
import org.scrfindings.benchmarks.running.ServiceProcess;
import org.scrfindings.benchmarks.searching.SearchBenchmark;
import org.scrfindings.benchmarks.searching.SearchFigures;

/**
 * {@code ingest FILE}, {@code coding FILE PASSAGES [DOSSIER...]}, {@code relevance FILE SERVICE ENGINES}, {@code corpus FILE
 * SERVICE ENGINES FINDINGS SEED} or {@code search FILE SERVICE ENGINES JAR}: runs a benchmark, prints its tables and writes
 * all its figures to the file as JSON. SERVICE is an address, ENGINES the file in which the launcher says where they answer.
 */
public final class BenchCommand {

    private BenchCommand() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path json = Path.of(arguments[1]).toAbsolutePath();
        switch (arguments[0]) {
            case "ingest" -> {
                Report report = new IngestBenchmark(System.err).run();
                show(ReportText.of(report), report, json);
            }
            case "coding" -> {
                List<Path> folders =
                        Arrays.stream(arguments).skip(2).map(Path::of).toList();
                CodingReport report =
                        new CodingBenchmark(System.err).run(folders.getFirst(), folders.subList(1, folders.size()));
                show(codingText(report), report, json);
            }
            case "relevance" -> {
                List<RelevanceReport> reports = new RelevanceBenchmark(
                                URI.create(arguments[2]), Engines.in(Path.of(arguments[3])))
                        .run(System.err);
                show(SearchText.of(reports), reports, json);
            }
            case "corpus" -> {
                CorpusLoader loader = new CorpusLoader(Engines.in(Path.of(arguments[3])), System.err);
                CorpusLoader.Loaded loaded = loader.load(Long.parseLong(arguments[4]), Long.parseLong(arguments[5]));
                show("%,d findings in %.0f s%n".formatted(loaded.findings(), loaded.seconds()), loaded, json);
            }
            case "search" -> {
                Path engines = Path.of(arguments[3]);
                SearchFigures figures = new SearchBenchmark(
                                URI.create(arguments[2]),
                                Engines.in(engines),
                                ServiceProcess.besides(engines),
                                Path.of(arguments[4]),
                                System.err)
                        .run();
                show(SearchText.of(figures), figures, json);
            }
            default -> throw new IllegalArgumentException("unknown benchmark " + arguments[0]);
        }
    }

    private static String codingText(CodingReport report) {
        TextTable table = new TextTable(
                List.of(report.passages(), "n", "trained", "most frequent", "keywords only", "embeddings only"));
        report.rows().forEach(table::add);
        return table.toString();
    }

    private static void show(String text, Object figures, Path json) throws IOException {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(text);
        Files.createDirectories(json.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(json.toFile(), figures);
        System.err.println("all figures are in " + json);
    }
}
