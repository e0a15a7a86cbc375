package org.scrfindings.launcher;

import java.io.IOException;

/** The signals Java itself cannot send. */
enum Signal {
    /** To PostgreSQL: end all sessions, write everything out, stop. */
    INT,
    /** To a JVM: run the shutdown hooks. */
    TERM,
    /** To PostgreSQL: stop at once, recover at the next start. */
    QUIT,
    KILL;

    /** Does nothing where the process is already gone. */
    void send(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("cannot signal process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
