package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command that is run to its end. */
final class Command {

    private static final int LIMIT_SECONDS = 120;

    /** What it wrote, and how it ended. */
    record Said(int exit, String words, String errors) {}

    private Command() {}

    /**
     * @param folder that it is run in, and that takes what it writes
     * @throws java.io.IOException where there is no such program
     */
    static Said run(Path folder, Map<String, String> environment, String... command) throws Exception {
        Path words = Files.createTempFile(folder, "words", "");
        Path errors = Files.createTempFile(folder, "errors", "");
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(words.toFile())
                .redirectError(errors.toFile());
        program.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "PYTHONDONTWRITEBYTECODE", "1"));
        program.environment().putAll(environment);
        Process running = program.start();
        assertThat(running.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS))
                .as("the end of %s", String.join(" ", command))
                .isTrue();
        return new Said(running.exitValue(), Files.readString(words), Files.readString(errors));
    }
}
