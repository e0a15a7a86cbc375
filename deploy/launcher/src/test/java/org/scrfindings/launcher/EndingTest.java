package org.scrfindings.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class EndingTest {
    @TempDir
    private Path temp;

    @Test
    void aProcessThatListensEndsGently() throws Exception {
        Process polite = shell("trap 'echo bye >said; exit' TERM; echo up >up; while :; do sleep 0.05; done");
        Ending.end(polite.toHandle(), Signal.TERM, Duration.ofSeconds(10));
        assertThat(polite.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(temp.resolve("said")).hasContent("bye");
    }

    @Test
    void aProcessThatDoesNotListenIsKilledAfterItsGrace() throws Exception {
        Process deaf = shell("trap '' TERM; echo up >up; while :; do sleep 0.05; done");
        Ending.end(deaf.toHandle(), Signal.TERM, Duration.ofMillis(300));
        assertThat(deaf.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aProcessThatEndedButWasNotCollectedDoesNotRun() throws Exception {
        Process careless = shell("sh -c 'echo $$ >ended' & sleep 0.2; echo up >up; exec sleep 30");
        long pid = Long.parseLong(Files.readString(temp.resolve("ended")).strip());
        assertThat(ProcessHandle.of(pid).filter(Liveness::runs)).isEmpty();
        careless.destroyForcibly();
    }

    /** Returns once the script has written the file {@code up}. */
    private Process shell(String script) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("sh", "-c", script).directory(temp.toFile()).start();
        while (!Files.exists(temp.resolve("up"))) {
            Thread.sleep(10);
        }
        return process;
    }
}
