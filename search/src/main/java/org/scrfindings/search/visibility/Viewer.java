package org.scrfindings.search.visibility;

import java.util.List;
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

    /**
     * A researcher: sees what the public sees, and of published reviews the restricted kinds that an approved project is
     * open to today.
     *
     * @param kinds restricted kinds of document, in alphabetical order; none without such a project
     */
    record Researcher(List<String> kinds) implements Viewer {
        public Researcher {
            kinds = kinds.stream().distinct().sorted().toList();
        }

        /** One without a project. */
        public Researcher() {
            this(List.of());
        }
    }

    /** An analyst of the What Works Centre: sees published reviews with all their documents. */
    record Analyst() implements Viewer {}

    /** Clears, codes and publishes: sees everything. */
    record Curator() implements Viewer {}

    /** Runs the service: sees everything but the originals of documents in which words are redacted. */
    record Admin() implements Viewer {}
}
