package org.scrfindings.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's first minutes: the first start with its samples, then the README's own commands, word for word. */
class ReadmeIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final int COMMAND_LIMIT_SECONDS = 30;

    @TempDir
    private static Path folder;

    private static Repository repository;

    @BeforeAll
    static void firstStart() throws IOException {
        repository = new Repository(folder, ROOT.resolve("deploy/samples"));
        repository.start();
        Patience.upTo(START_LIMIT, "the launcher to say that it is ready")
                .until(() -> repository.words().contains("ready: "));
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Test
    void readyIsSaidOnceAndEverySampleWasLoaded() throws IOException {
        assertThat(repository.words().lines().filter(line -> line.startsWith("ready: ")))
                .containsExactly("ready: " + repository.address());
        assertThat(repository.words()).doesNotContain("could not be loaded");
    }

    @Test
    void theCommandsOfTheReadmeAnswerWithRealFindings() throws Exception {
        String said = run(commands());
        assertThat(said)
                .as("the search, with facets")
                .containsPattern("\"total\":\\{\"value\":[1-9]")
                .contains("\"facets\":{\"stage\"", "\"evidence\":[{");
        assertThat(said).as("why a finding has its codes").contains("\"codes\":[{", "\"confidence\":");
        assertThat(said).as("the upload").contains("\"filename\":\"README.md\"", "\"status\":\"received\"");
    }

    private static String commands() throws IOException {
        List<String> blocks = SHELL.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .filter(block -> block.contains("curl"))
                .toList();
        assertThat(blocks).hasSize(1);
        return blocks.getFirst().replace("http://localhost:8080", repository.address());
    }

    private static String run(String commands) throws Exception {
        Path output = folder.resolve("commands.log");
        Process shell = new ProcessBuilder("bash", "-eu", "-o", "pipefail", "-c", commands)
                .directory(ROOT.toFile())
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("commands.err").toFile())
                .start();
        assertThat(shell.waitFor(COMMAND_LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output);
        assertThat(shell.exitValue())
                .as("exit code of:%n%s%n%s", commands, said)
                .isZero();
        return said;
    }
}
