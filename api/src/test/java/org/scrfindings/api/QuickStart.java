package org.scrfindings.api;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The programs that newcomers are given, one in each language, with the same answers. */
enum QuickStart {
    PYTHON("openapi/python/findings.py", "python3", "-c", "import json"),
    R("openapi/r/findings.R", "Rscript", "-e", "library(httr2); library(jsonlite)");

    private final Path file;
    private final String[] trial;

    QuickStart(String file, String... trial) {
        this.file = Path.of("..").resolve(file).toAbsolutePath().normalize();
        this.trial = trial;
    }

    Path file() {
        return file;
    }

    String[] command(String... arguments) {
        return Stream.concat(Stream.of(trial[0], file.toString()), Stream.of(arguments))
                .toArray(String[]::new);
    }

    /** Leaves the test out, saying why, where the language is missing; Python may not be where nothing may be left out. */
    void need(Path folder) throws Exception {
        if (!works(folder)) {
            String missing = "%s was not run: `%s` does not work here.".formatted(file, String.join(" ", trial));
            if (this == PYTHON && "true".equals(System.getenv("CI"))) {
                fail(missing);
            }
            abort(missing);
        }
    }

    private boolean works(Path folder) throws Exception {
        try {
            return Command.run(folder, Map.of(), trial).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
