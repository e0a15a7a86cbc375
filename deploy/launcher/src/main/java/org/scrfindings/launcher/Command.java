package org.scrfindings.launcher;

import java.nio.file.Path;

/** What the launcher was asked to do. */
sealed interface Command {
    /** Engines, service and samples, until stopped. Paths are absolute. */
    record Run(int port, Path data, boolean empty, Path service, Path samples) implements Command {}

    /** The two engines alone, for tests; their addresses are written to {@code addresses} once they can be used. */
    record Engines(Path data, Path addresses) implements Command {}

    record Help() implements Command {}
}
