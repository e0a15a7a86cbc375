package org.scrfindings.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** Ends what an earlier launcher on the same data folder left running: it may have been killed a moment ago. */
final class Leftovers {
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final DataFolder folder;
    private final Console console;

    Leftovers(DataFolder folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    void end() {
        byPidFile("service").ifPresent(process -> end("the service", process, Signal.TERM));
        byPidFile("search").ifPresent(process -> end("the search engine", process, Signal.TERM));
        PostgresEngine.running(folder)
                .filter(this::isOurs)
                .ifPresent(process -> end("PostgreSQL", process, Signal.INT));
    }

    private void end(String name, ProcessHandle process, Signal signal) {
        console.say("stopping " + name + " of an earlier start (process " + process.pid() + ")");
        Ending.end(process, signal, GRACE);
    }

    private Optional<ProcessHandle> byPidFile(String part) {
        try {
            String pid = Files.readString(folder.pidFile(part)).strip();
            return ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs);
        } catch (IOException | NumberFormatException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    /** A process number may have been given to another program since. */
    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(folder.root().toString()))
                .isPresent();
    }
}
