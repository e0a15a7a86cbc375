package org.scrfindings.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The launcher in a process of its own, with real engines and the stand-in service. */
final class RunningLauncher {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Process process;
    private final Path data;
    private final int port;

    private RunningLauncher(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
        Thread.ofVirtual().start(this::listen);
    }

    static RunningLauncher start(Path temp) throws IOException {
        return start(temp, Ports.free());
    }

    static RunningLauncher start(Path temp, int port) throws IOException {
        Path data = temp.resolve("data");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(Launcher.class.getName());
        command.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
        command.addAll(List.of("--service", StandInService.jar(temp).toString()));
        command.addAll(List.of("--samples", temp.resolve("samples").toString()));
        return new RunningLauncher(
                new ProcessBuilder(command).redirectErrorStream(true).start(), data, port);
    }

    RunningLauncher ready() throws InterruptedException {
        awaitLine("ready: http://localhost:" + port);
        return this;
    }

    List<String> said() {
        return said;
    }

    int port() {
        return port;
    }

    Process process() {
        return process;
    }

    void awaitLine(String line) throws InterruptedException {
        await("\"" + line + "\" to be said", () -> said.contains(line));
    }

    void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + "; said so far: " + said);
            }
            Thread.sleep(50);
        }
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running; said so far: " + said);
        }
        return process.exitValue();
    }

    /** {@code part} as in its pid file's name. */
    ProcessHandle part(String part) throws IOException {
        String pid =
                Files.readString(data.resolve("run").resolve(part + ".pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Every process of this machine that belongs to the data folder: engines, service and tethers. */
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .filter(any -> any.pid() != process.pid())
                .flatMap(any -> any.info().commandLine().stream())
                .filter(line -> line.contains(data.toString()))
                .toList();
    }

    Connection database() throws IOException, InterruptedException, SQLException {
        JsonNode told = environment();
        return DriverManager.getConnection(
                told.path("QUARKUS_DATASOURCE_JDBC_URL").asText(),
                told.path("QUARKUS_DATASOURCE_USERNAME").asText(),
                told.path("QUARKUS_DATASOURCE_PASSWORD").asText());
    }

    JsonNode search(String method, String path, String body) throws IOException, InterruptedException {
        String hosts = environment()
                .path("QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS")
                .asText();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + hosts + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return json(request);
    }

    JsonNode environment() throws IOException, InterruptedException {
        return json(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/environment"))
                .build());
    }

    /** Ends it however far it is; its tethers end the rest. */
    void kill() {
        Signal.KILL.send(process.pid());
    }

    void awaitNoProcess() throws InterruptedException {
        await("no process to be left", () -> processes().isEmpty());
    }

    private JsonNode json(HttpRequest request) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(said::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
