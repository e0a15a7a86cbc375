package org.scrfindings.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ingest FILE}: runs the benchmark, prints its tables and writes all its figures to the file as JSON. */
public final class BenchCommand {

    private BenchCommand() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path json = Path.of(arguments[1]).toAbsolutePath();
        Report report = new IngestBenchmark(System.err).run();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(ReportText.of(report));
        Files.createDirectories(json.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(json.toFile(), report);
        System.err.println("all figures are in " + json);
    }
}
