package org.scrfindings.launcher;

import java.io.PrintStream;

/** The lines a person at the terminal reads. Thread safe. */
final class Console {
    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }
}
