package org.scrfindings.ingest.isolate;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The command line of a process that reads, made of this process's own Java and classes. */
final class ReadingCommand {

    /** What a JVM with {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    static final int MEMORY_USED_UP = 3;

    /** What Java and its native libraries may need; not the addresses and passwords that this process was given. */
    private static final Set<String> NEEDED = Set.of("PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TZ");

    private ReadingCommand() {}

    /** What is printed could quote the document, and so could a crash report: neither is kept. */
    static ProcessBuilder withHeap(long bytes) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + bytes,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+SuppressFatalErrorMessage",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                ReadingServer.class.getName()));
        builder.environment().keySet().retainAll(NEEDED);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** A packaged service loads its libraries itself, from a folder; then the class path names only its starter. */
    private static String classPath() {
        String given = System.getProperty("java.class.path");
        Path home = home();
        if (Files.isDirectory(home) || isOn(given, home)) {
            return given;
        }
        Path libraries = home.getParent();
        return libraries.resolve("*")
                + File.pathSeparator
                + libraries.resolveSibling("boot").resolve("*");
    }

    private static boolean isOn(String classPath, Path home) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .anyMatch(home::equals);
    }

    /** The archive or folder that holds this class. */
    private static Path home() {
        try {
            return Path.of(ReadingCommand.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
