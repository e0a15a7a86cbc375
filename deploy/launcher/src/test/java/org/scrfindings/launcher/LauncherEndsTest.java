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
    void killedItLeavesNoProcessAndNothingIsLost() throws Exception {
        addSample();
        RunningLauncher first = start(Ports.free()).ready();
        assertThat(first.said()).contains("loading sample 1 of 1: quayside");
        execute(first, "CREATE TABLE kept AS SELECT 7 AS seen");
        assertThat(first.processes()).as("engines, service and tethers").hasSizeGreaterThanOrEqualTo(6);

        Path halfAnUpload = Files.writeString(temp.resolve("data/temp/service/half-an-upload"), "half");

        first.kill();
        first.awaitNoProcess();

        RunningLauncher second = start(first.port()).ready();
        assertThat(second.said()).noneMatch(line -> line.startsWith("loading sample"));
        execute(second, "SELECT seen FROM kept");
        assertThat(halfAnUpload).doesNotExist();

        second.kill();
        RunningLauncher atOnce = start(first.port()).ready();
        execute(atOnce, "SELECT seen FROM kept");
    }

    @Test
    void toldToEndItStopsTheServiceFirstAndTheDatabaseLast() throws Exception {
        RunningLauncher launcher = start(Ports.free()).ready();
        Signal.TERM.send(launcher.process().pid());
        assertThat(launcher.awaitExit()).isEqualTo(143);
        launcher.awaitLine("stopped");
        assertThat(launcher.said())
                .endsWith("stopping the service", "stopping the search engine", "stopping PostgreSQL", "stopped");
        launcher.awaitNoProcess();
        assertThat(temp.resolve("data/run")).isEmptyDirectory();
    }

    private RunningLauncher start(int port) throws IOException {
        RunningLauncher launcher = RunningLauncher.start(temp, port);
        started.add(launcher);
        return launcher;
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
