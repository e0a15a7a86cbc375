package org.scrfindings.benchmarks.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The memory of a running service, looked at from outside. */
public final class ServiceProcess {

    private final String pid;

    private ServiceProcess(String pid) {
        this.pid = pid;
    }

    /** The service whose launcher wrote this file about its engines; its number is beside it. */
    public static ServiceProcess besides(Path engines) throws IOException {
        return new ServiceProcess(
                Files.readString(engines.resolveSibling("service.pid")).strip());
    }

    /** Bytes that the operating system holds for it, garbage included; 0 where it does not tell as Linux does. */
    public long resident() {
        Path status = Path.of("/proc", pid, "status");
        try {
            return !Files.isReadable(status)
                    ? 0
                    : Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                            .findFirst()
                            .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes in use in its heap, after a full collection that this asks for. */
    public long live() {
        String last = command("GC.class_histogram").lines().toList().getLast();
        return Long.parseLong(last.strip().split("\\s+")[2]);
    }

    private String command(String what) {
        try {
            Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            Process asked = new ProcessBuilder(List.of(program.toString(), pid, what)).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
