package org.scrfindings.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherEndsTest {
    @TempDir
    private Path temp;

    private final List<RunningLauncher> started = new ArrayList<>();

    @AfterEach
    void leaveNothingRunning() throws InterruptedException {
        for (RunningLauncher launcher : started) {
            launcher.kill();
        }
        started.getLast().awaitNoProcess();
    }

    @Test
    void killedItLeavesNoProcessAndStartedAgainItHasItsData() throws Exception {
        addSample();
        RunningLauncher first = start(Ports.free()).ready();
        assertThat(first.said()).contains("loading sample 1 of 1: quayside");
        execute(first, "CREATE TABLE kept AS SELECT 7 AS seen");
        assertThat(first.processes()).as("engines, service and tethers").hasSizeGreaterThanOrEqualTo(6);

        Path halfAnUpload = Files.writeString(temp.resolve("data/temp/service/half-an-upload"), "half");

        first.kill();
        first.awaitExit();
        first.awaitNoProcess();

        RunningLauncher second = start(first.port()).ready();
        assertThat(second.said()).noneMatch(line -> line.startsWith("loading sample"));
        execute(second, "SELECT seen FROM kept");
        assertThat(halfAnUpload).doesNotExist();
        Signal.TERM.send(second.process().pid());
        assertThat(second.awaitExit()).isEqualTo(143);
        second.await("the last word", () -> second.said().getLast().equals("stopped"));
        assertThat(second.said())
                .endsWith("stopping the service", "stopping the search engine", "stopping PostgreSQL", "stopped");
        second.awaitNoProcess();
        assertThat(temp.resolve("data/run")).isEmptyDirectory();
    }

    @Test
    void aLauncherStartedRightAfterOneWasKilledTakesOver() throws Exception {
        RunningLauncher first = start(Ports.free()).ready();
        first.kill();
        first.awaitExit();
        RunningLauncher second = start(first.port()).ready();
        assertThat(second.part("service").isAlive()).isTrue();
    }

    @Test
    void aPartThatKeepsEndingIsGivenUp() throws Exception {
        RunningLauncher launcher = start(Ports.free()).ready();
        for (int death = 1; death <= 5; death++) {
            ProcessHandle service = launcher.part("service");
            Signal.KILL.send(service.pid());
            int restarts = death;
            launcher.await(
                    "restart " + restarts,
                    () -> count(launcher, "the service is up again") == restarts || restarts == 5);
        }
        assertThat(launcher.awaitExit()).isEqualTo(1);
        launcher.awaitLine("the service keeps ending: giving up; see " + temp.resolve("data/logs/service.log"));
        launcher.awaitLine("stopped");
    }

    private RunningLauncher start(int port) throws IOException {
        RunningLauncher launcher = RunningLauncher.start(temp, port);
        started.add(launcher);
        return launcher;
    }

    private static long count(RunningLauncher launcher, String line) {
        return launcher.said().stream().filter(line::equals).count();
    }

    private void addSample() throws IOException {
        Path dossier = Files.createDirectories(temp.resolve("samples/quayside"));
        Files.writeString(dossier.resolve("review.json"), "{\"title\": \"Quayside\", \"reviewType\": \"scr\"}");
        Files.writeString(dossier.resolve("overview.txt"), "What we learned");
    }

    private static void execute(RunningLauncher launcher, String sql) throws Exception {
        try (Connection connection = launcher.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.execute(sql) ? statement.getResultSet() : null) {
            assertThat(rows == null || rows.next()).isTrue();
        }
    }
}
