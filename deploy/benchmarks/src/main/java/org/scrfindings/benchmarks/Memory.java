package org.scrfindings.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrfindings.benchmarks.review.ReviewPdf;

/**
 * The peak of memory above idle while one document is read.
 *
 * @param reader {@code ingest} or {@code pdfbox}
 * @param kind how it was sampled
 */
record Memory(String reader, MemoryProbe.Kind kind, int pages, long bytesAboveIdle) {

    private static final int SHORT = 10;

    /** Measures each reader in a new process with this one's class path. */
    static List<Memory> measured(int pages, String heap) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench");
        Path small = Files.write(folder.resolve("short.pdf"), ReviewPdf.of(0, SHORT));
        Path large = Files.write(folder.resolve("long.pdf"), ReviewPdf.of(1, pages));
        try {
            List<Memory> all = new ArrayList<>();
            for (String reader : List.of("pdfbox", "ingest")) {
                for (MemoryProbe.Kind kind : MemoryProbe.Kind.values()) {
                    if (MemoryProbe.canSample(kind)) {
                        List<String> arguments = List.of(reader, kind.name(), small.toString(), large.toString());
                        all.add(new Memory(reader, kind, pages, probe(heap, arguments)));
                    }
                }
            }
            return all;
        } finally {
            Files.delete(small);
            Files.delete(large);
            Files.delete(folder);
        }
    }

    private static long probe(String heap, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "--enable-native-access=ALL-UNNAMED",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryProbe.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the memory probe ended with status " + process.exitValue());
        }
        return Long.parseLong(answer);
    }
}
