package org.scrfindings.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TetherTest {
    private static final int LIMIT_SECONDS = 20;

    @TempDir
    private Path root;

    private DataFolder folder;
    private Process owner;
    private Process part;

    /** Holds a tether to whatever {@code part.pid} names, until it is killed. */
    public static final class Owner {
        private Owner() {}

        public static void main(String[] arguments) throws Exception {
            DataFolder folder = new DataFolder(Path.of(arguments[0]));
            Tether.attach(folder, folder.pidFile("part"), Signal.TERM);
            System.out.println("attached");
            new CountDownLatch(1).await();
        }
    }

    @BeforeEach
    void attach() throws Exception {
        folder = DataFolder.open(root);
        part = new ProcessBuilder("sleep", "60").start();
        owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        root.toString())
                .start();
        assertThat(owner.inputReader().readLine()).isEqualTo("attached");
    }

    @AfterEach
    void leaveNothingRunning() {
        owner.destroyForcibly();
        part.destroyForcibly();
    }

    @Test
    void aPartEndsWhenItsLauncherIsKilled() throws Exception {
        write("launcher", owner);
        write("part", part);
        owner.destroyForcibly();
        assertThat(part.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aPartOfTheLauncherThatTookOverIsLeftAlone() throws Exception {
        ProcessHandle watcher = ProcessHandle.allProcesses()
                .filter(watches(folder.pidFile("part")))
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.pidFile("launcher"), ProcessHandle.current().pid() + "\n");
        write("part", part);
        owner.destroyForcibly();
        watcher.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(part.isAlive()).isTrue();
    }

    private static Predicate<ProcessHandle> watches(Path pidFile) {
        return process -> process.info()
                .commandLine()
                .filter(line -> line.contains(" tether " + pidFile))
                .isPresent();
    }

    private void write(String name, Process process) throws IOException {
        Files.writeString(folder.pidFile(name), process.pid() + "\n");
    }
}
