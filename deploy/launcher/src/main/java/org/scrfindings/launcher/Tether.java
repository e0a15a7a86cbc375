package org.scrfindings.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Ends a process when this one is gone, even by {@code kill -9}. A tiny shell holds the other end of a pipe: while we
 * live it sleeps; when the pipe closes without a word it ends the process named in the pid file, gently, then not.
 * Attach before the process is started, so that there is no moment without a tether. A launcher that has taken the
 * data folder over has ended what was left itself; the pid file may name its own process then, so it is looked who owns
 * the folder after the pid file is read.
 */
final class Tether {
    private static final String WATCH = """
            trap '' INT TERM HUP
            read -r word && exit 0
            seen=; n=0
            while [ $n -lt 150 ]; do
              pid=; read -r pid 2>/dev/null <"$1"
              owner=; read -r owner 2>/dev/null <"$3"
              [ -z "$owner" ] || [ "$owner" = "$4" ] || exit 0
              if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then
                [ -z "$seen" ] && kill -"$2" "$pid"
                seen=yes
                [ $n -ge 75 ] && kill -KILL "$pid"
              elif [ -n "$seen" ] || [ $n -ge 15 ]; then
                exit 0
              fi
              n=$((n + 1)); sleep 0.2
            done
            """;

    /** A session of its own where the system can: then even killing our whole process group leaves the watcher. */
    private static final String APART = "command -v setsid >/dev/null && exec setsid \"$@\"; exec \"$@\"";

    private final Process watcher;

    private Tether(Process watcher) {
        this.watcher = watcher;
    }

    static Tether attach(DataFolder folder, Path pidFile, Signal gentle) {
        String us = String.valueOf(ProcessHandle.current().pid());
        Stream<String> shell = Stream.of("sh", "-c", APART, "sh", "sh", "-c", WATCH, "tether");
        Stream<String> arguments = Stream.of(
                pidFile.toString(), gentle.name(), folder.pidFile("launcher").toString(), us);
        try {
            return new Tether(new ProcessBuilder(Stream.concat(shell, arguments).toList())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process was ended in the ordinary way: the watcher has nothing left to do. */
    void release() {
        try (var pipe = watcher.getOutputStream()) {
            pipe.write("released\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException alreadyGone) {
            watcher.destroyForcibly();
        }
    }
}
