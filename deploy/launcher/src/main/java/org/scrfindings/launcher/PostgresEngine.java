package org.scrfindings.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The database as a part. The server is no child of ours (its starter detaches it), so it is known by its pid file. */
final class PostgresEngine implements Part {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_GRACE = Duration.ofSeconds(15);
    private static final Duration ORPHAN_GRACE = Duration.ofSeconds(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final String COMPLETE = "initialised";

    private final DataFolder folder;
    private final int port;
    private final String password;
    private final Path log;
    private EmbeddedPostgres server;
    private ProcessHandle postmaster;
    private Tether tether;
    private boolean stopped;

    PostgresEngine(int port, DataFolder folder) throws StartException {
        this.port = port;
        this.folder = folder;
        this.password = PostgresPassword.of(folder);
        this.log = folder.freshLog("postgres");
        // The library would otherwise unpack to a folder that all users of the machine share.
        System.setProperty("ot.epg.working-dir", folder.programs().toString());
    }

    /** The postmaster that runs on the folder, whoever started it. */
    static Optional<ProcessHandle> running(DataFolder folder) {
        try {
            List<String> lines = Files.readAllLines(folder.postgres().resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (IOException | RuntimeException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public synchronized void start() throws StartException {
        if (stopped) {
            throw new StartException("PostgreSQL was stopped");
        }
        try {
            letGo();
            setAsideHalfMade();
            // Our own lock covers the folder; the library's would outlive a failed start and bar the next.
            Files.deleteIfExists(folder.postgres().resolve("epg-lock"));
            tether = Tether.attach(folder, folder.postgres().resolve("postmaster.pid"), Signal.INT);
            server = builder().start();
            postmaster = running(folder).orElseThrow(() -> new IOException("it ended at once"));
            Files.writeString(folder.pidFile("postgres"), postmaster.pid() + "\n");
            Files.writeString(folder.postgres().resolve(COMPLETE), "");
            PostgresDatabase.prepare(server, password);
        } catch (IOException | SQLException | RuntimeException e) {
            throw new StartException("PostgreSQL could not be started (" + e.getMessage() + "); see " + log, e);
        }
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        ProcessHandle watched = current();
        // The JDK also polls for a process that is no child, and slows down to five seconds.
        while (Liveness.runs(watched)) {
            Thread.sleep(LOOK_EVERY);
        }
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        try {
            letGo();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL's files could not be closed", e);
        }
    }

    private synchronized ProcessHandle current() {
        return postmaster;
    }

    private void letGo() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
        // The library's own stop gives up after five seconds.
        if (postmaster != null) {
            Ending.end(postmaster, Signal.INT, STOP_GRACE);
        }
        endOrphans();
        if (tether != null) {
            tether.release();
            tether = null;
        }
        Files.deleteIfExists(folder.pidFile("postgres"));
    }

    /**
     * Sessions may go on for a while after their postmaster was killed, and a new one would not start beside them. A
     * server that did not become ready in time is not known by its number either.
     */
    private void endOrphans() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(program -> program.startsWith(folder.programs().toString()))
                        .isPresent())
                .forEach(orphan -> Ending.end(orphan, Signal.QUIT, ORPHAN_GRACE));
    }

    /** A first start that was killed leaves files that look like a database and are none. */
    private void setAsideHalfMade() throws IOException {
        if (Files.exists(folder.postgres()) && !Files.exists(folder.postgres().resolve(COMPLETE))) {
            Files.move(folder.postgres(), folder.root().resolve("postgres.incomplete-" + System.currentTimeMillis()));
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setConnectConfig("password", password)
                // Handed to initdb as they stand: the same behaviour on every machine, and never without a password.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.postgresPassword().toString())
                // The indexes of a million findings; its own default holds a quarter of that.
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("unix_socket_directories", "")
                // The library is made for tests and would trade safety for speed.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }
}
