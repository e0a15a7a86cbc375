package org.scrfindings.launcher;

import java.nio.file.Path;

/** One of the three things that run: PostgreSQL, the search engine, the service. Can be started again after it died. */
sealed interface Part permits JvmPart, PostgresEngine {
    /** As a person calls it. */
    String name();

    Path log();

    /** Returns when the part can be used. */
    void start() throws StartException, InterruptedException;

    /** Returns when the part, once started, has ended for whatever reason. */
    void awaitEnd() throws InterruptedException;

    /** Ends the part for good, started or not; a start under way fails. */
    void stop();
}
