package org.scrfindings.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir
    private Path temp;

    @Test
    void aPortThatAnotherProgramHoldsIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> Preflight.checkPort(port))
                    .hasMessage(
                            "port " + port + " is in use by another program: stop it or choose another with --port");
        }
    }

    @Test
    void aProgramThatListensOnEveryAddressCountsToo() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Preflight.checkPort(other.getLocalPort())).hasMessageContaining("is in use");
        }
    }

    @Test
    void aFreePortIsFine() {
        assertThatCode(() -> Preflight.checkPort(Ports.free())).doesNotThrowAnyException();
    }

    @Test
    void tooLittleSpaceIsToldInMegabytesWithTheWayOut() {
        assertThatThrownBy(() -> Preflight.checkSpace(Path.of("/srv/data"), 300))
                .hasMessage("only 300 MB free in /srv/data; at least 1024 MB are needed:"
                        + " free space or choose another folder with --data");
    }

    @Test
    void aGigabyteIsEnough() {
        assertThatCode(() -> Preflight.checkSpace(temp, 1024)).doesNotThrowAnyException();
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "in the way");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .hasMessage("cannot write to the data folder " + file.resolve("data")
                        + ": change its permissions or choose another folder with --data");
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed() {
        assertThatThrownBy(() -> Preflight.checkService(temp.resolve("app.jar")))
                .hasMessageContaining(temp.resolve("app.jar") + " is missing");
    }
}
