package org.scrfindings.search.visibility;

import java.util.Objects;

/** Who is asking. What they may see follows from it alone: see {@link Visibility#of(Viewer)}. */
public sealed interface Viewer {

    /** Anybody without a key. */
    record Public() implements Viewer {}

    /** A local body: sees what the public sees and all of its own. */
    record Board(String localBody) implements Viewer {
        public Board {
            Objects.requireNonNull(localBody);
        }
    }

    /** An approved researcher: sees the restricted kinds of published reviews too. */
    record Researcher() implements Viewer {}

    /** An analyst of the What Works Centre: sees what a researcher sees. */
    record Analyst() implements Viewer {}

    /** Clears, codes and publishes: sees everything. */
    record Curator() implements Viewer {}

    /** Runs the service: sees everything. */
    record Admin() implements Viewer {}
}
