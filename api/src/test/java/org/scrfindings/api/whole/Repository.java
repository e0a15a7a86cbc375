package org.scrfindings.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The whole repository as {@code deploy/run} starts it, in real processes, on a data folder and port of its own. */
final class Repository implements AutoCloseable {
    private static final Path LAUNCHER =
            Path.of("../deploy/launcher/target").toAbsolutePath().normalize();
    private static final Path SERVICE =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Set<ProcessHandle> seen = new HashSet<>();
    private final Path folder;
    private final Path samples;
    private final int port;
    private Process launcher;

    /** {@code folder} takes the data and what the launcher says; {@code samples} are loaded at the first start. */
    Repository(Path folder, Path samples) throws IOException {
        this.folder = folder;
        this.samples = samples;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    /** Does not wait until it can be used; but a launcher that was killed holds its folder until it is gone. */
    void start() throws IOException {
        Patience.upTo(STOP_LIMIT, "the launcher before to be gone")
                .until(() -> launcher == null || !launcher.isAlive());
        assertThat(List.of(LAUNCHER.resolve("launcher.jar"), SERVICE))
                .as("what the build packages")
                .allMatch(Files::exists);
        launcher = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile()))
                .start();
    }

    private List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = LAUNCHER.resolve("launcher.jar") + File.pathSeparator + LAUNCHER.resolve("lib") + "/*";
        Stream<String> program = Stream.of(java, "-Xmx192m", "-cp", classPath, "org.scrfindings.launcher.Launcher");
        Stream<Object> options =
                Stream.of("--service", SERVICE, "--samples", samples, "--data", data(), "--port", port);
        return Stream.concat(program, options.map(Object::toString)).toList();
    }

    String address() {
        return "http://localhost:" + port;
    }

    Engines engines() throws IOException {
        return Engines.at(data().resolve("run/engines.env"));
    }

    /** Kills the process that the part has now, as {@code kill -9} does. */
    void kill(Part part) {
        ProcessHandle process = process(part);
        remember(process);
        process.destroyForcibly();
    }

    /** Stops the part's process where it stands, without ending it. */
    void hold(Part part) throws IOException, InterruptedException {
        signal("-STOP", process(part));
    }

    void letGo(Part part) throws IOException, InterruptedException {
        signal("-CONT", process(part));
    }

    private static void signal(String signal, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private ProcessHandle process(Part part) {
        if (part == Part.LAUNCHER) {
            return launcher.toHandle();
        }
        return Patience.upTo(START_LIMIT, "a process of " + part)
                .failFast(this::failIfEnded)
                .until(() -> running(part), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<ProcessHandle> running(Part part) throws IOException {
        String pid = Files.readString(data().resolve("run").resolve(part.pidFile()));
        return Optional.of(pid.strip())
                .filter(number -> !number.isEmpty())
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(ProcessHandle::isAlive);
    }

    private void failIfEnded() throws IOException {
        assertThat(launcher.isAlive())
                .as("the launcher runs; it said:%n%s", words())
                .isTrue();
    }

    /** A process that is gone leaves children that are no longer known by it. */
    private void remember(ProcessHandle process) {
        seen.add(process);
        process.descendants().forEach(seen::add);
    }

    /** Asks the launcher to stop, and fails where that leaves any process; none is left afterwards either way. */
    @Override
    public void close() {
        remember(launcher.toHandle());
        ours().forEach(this::remember);
        launcher.destroy();
        try {
            Patience.upTo(STOP_LIMIT, "every process to end")
                    .untilAsserted(() -> assertThat(left()).isEmpty());
        } finally {
            left().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private List<ProcessHandle> left() {
        return Stream.concat(seen.stream(), ours())
                .filter(ProcessHandle::isAlive)
                .distinct()
                .toList();
    }

    private Stream<ProcessHandle> ours() {
        return ProcessHandle.allProcesses().filter(process -> process.info()
                .commandLine()
                .filter(line -> line.contains(data().toString()))
                .isPresent());
    }

    /** What the launcher has said so far. */
    String words() throws IOException {
        return Files.readString(said());
    }

    private Path said() {
        return folder.resolve("launcher.log");
    }

    private Path data() {
        return folder.resolve("data");
    }
}
