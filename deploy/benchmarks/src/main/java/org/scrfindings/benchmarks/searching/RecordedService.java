package org.scrfindings.benchmarks.searching;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scrfindings.benchmarks.running.Engines;
import org.scrfindings.benchmarks.running.Http;
import org.scrfindings.benchmarks.searching.Recorder.EngineRequest;

/** A second copy of the service, on the same engines, that is asked once what it asks the search engine. */
final class RecordedService implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;

    private final Http http = new Http();
    private final Recorder recorder;
    private final Process process;
    private final URI address;

    RecordedService(Path service, Engines engines) throws IOException, InterruptedException {
        recorder = new Recorder(engines.search());
        int port = freePort();
        address = URI.create("http://localhost:" + port);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                service.toString()));
        builder.environment().putAll(engines.settings());
        builder.environment().put(Engines.SEARCH, recorder.address());
        builder.environment().put("QUARKUS_PROFILE", "embedded");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("SCR_JOBS_ENABLED", "false");
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Also where the benchmark is broken off.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (int seconds = 0; seconds < PATIENCE_SECONDS; seconds++) {
            try {
                http.get(address.resolve("/q/health/ready"));
                return;
            } catch (IOException notYet) {
                Thread.sleep(1_000);
            }
        }
        throw new IOException("the recorded service is not ready after " + PATIENCE_SECONDS + " s");
    }

    /** What the service asks the engine when it is asked this; nothing where it has no such address yet. */
    Optional<EngineRequest> asks(String pathAndParameters) throws InterruptedException {
        recorder.forget();
        try {
            http.get(address.resolve(pathAndParameters));
        } catch (IOException noSuchAddress) {
            return Optional.empty();
        }
        return Optional.ofNullable(recorder.first());
    }

    @Override
    public void close() {
        process.destroy();
        recorder.close();
    }
}
