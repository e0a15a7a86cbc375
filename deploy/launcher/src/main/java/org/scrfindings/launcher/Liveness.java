package org.scrfindings.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a process that is no child of ours still runs. One that has ended but was not yet collected by its parent
 * counts as alive to the JDK, and in a container whose first process collects nothing it would do so for ever.
 */
final class Liveness {
    private Liveness() {}

    static boolean runs(ProcessHandle process) {
        return process.isAlive() && !hasEnded(process.pid());
    }

    private static boolean hasEnded(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            // The state follows the program's name, which stands in brackets and may hold brackets itself.
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException noSuchFileHere) {
            return false;
        }
    }
}
