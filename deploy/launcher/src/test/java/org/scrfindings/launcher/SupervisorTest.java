package org.scrfindings.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SupervisorTest {
    @TempDir
    private Path temp;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
    private final Supervisor supervisor = new Supervisor(console, InstantSource.system());
    private DataFolder folder;

    @BeforeEach
    void openFolder() throws StartException {
        folder = DataFolder.open(temp.resolve("data"));
    }

    @AfterEach
    void stop() {
        supervisor.stopAll();
    }

    @Test
    void aPartThatKeepsEndingIsGivenUpWithTheNameOfItsLog() throws Exception {
        supervisor.startTogether(List.of(standIn()));
        for (long previous = 0; !supervisor.hasGivenUp(); ) {
            previous = killAnotherThan(previous);
        }
        supervisor.awaitGivenUp();
        assertThat(said())
                .filteredOn(line -> line.endsWith("; starting it again"))
                .hasSize(4);
        assertThat(said()).last().isEqualTo("the stand-in keeps ending: giving up; see " + folder.log("service"));
    }

    @Test
    void aPartThatEndsWhileItStartsIsToldWithItsLog() throws Exception {
        JvmPart broken = part(List.of("-jar", temp.resolve("missing.jar").toString()));
        assertThatThrownBy(() -> supervisor.startTogether(List.of(broken)))
                .isInstanceOf(StartException.class)
                .hasMessage("the stand-in ended while starting; see " + folder.log("service"));
        assertThat(folder.log("service")).content().contains("missing.jar");
    }

    @Test
    void whatWasStoppedIsNotStartedAgain() throws Exception {
        supervisor.startTogether(List.of(standIn()));
        supervisor.stopAll();
        Thread.sleep(Duration.ofSeconds(1));
        assertThat(said()).endsWith("stopping the stand-in", "stopped");
        assertThat(folder.pidFile("service")).doesNotExist();
    }

    private long killAnotherThan(long previous) throws IOException, InterruptedException {
        Path file = folder.pidFile("service");
        String pid = Files.exists(file) ? Files.readString(file).strip() : "";
        if (!pid.isEmpty() && Long.parseLong(pid) != previous) {
            Signal.KILL.send(Long.parseLong(pid));
            return Long.parseLong(pid);
        }
        Thread.sleep(Duration.ofMillis(50));
        return previous;
    }

    private JvmPart standIn() throws IOException, StartException {
        return part(List.of("-jar", StandInService.jar(temp).toString()));
    }

    private JvmPart part(List<String> arguments) throws StartException {
        int port = Ports.free();
        Map<String, String> environment = Map.of("QUARKUS_HTTP_PORT", String.valueOf(port));
        URI ready = URI.create(Service.address(port) + "/q/health/ready");
        return new JvmPart(new JvmPart.Spec("the stand-in", arguments, environment, ready), "service", folder, console);
    }

    private List<String> said() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
