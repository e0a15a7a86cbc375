package org.scrfindings.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Runs the whole repository on one machine: PostgreSQL, the search engine and the service, from one data folder. */
public final class Launcher {
    private final Console console = new Console(System.out);
    private final Supervisor supervisor = new Supervisor(console, InstantSource.system());

    private Launcher() {}

    /** Stays in the foreground. Exit code 1 when it cannot start or must give up, with the reason in one line. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(new Launcher().run(arguments));
    }

    private int run(String... arguments) throws InterruptedException {
        try {
            switch (CommandLine.parse(arguments)) {
                case Command.Run run -> serve(run);
                case Command.Engines engines -> serveEngines(engines);
                case Command.Help help -> console.say(CommandLine.USAGE);
            }
            return supervisor.hasGivenUp() ? 1 : 0;
        } catch (StartException e) {
            if (!supervisor.isStopping()) {
                System.err.println(e.getMessage());
            }
            return 1;
        }
    }

    private void serve(Command.Run run) throws StartException, InterruptedException {
        String address = Service.address(run.port());
        Preflight.checkService(run.service());
        DataFolder folder = take(run.data(), address);
        Preflight.checkPort(run.port());
        startAll(run, folder);
        new Samples(folder, console).loadOnce(run);
        if (!supervisor.hasGivenUp()) {
            console.say("ready: " + address);
        }
        supervisor.awaitGivenUp();
    }

    private void serveEngines(Command.Engines command) throws StartException, InterruptedException {
        DataFolder folder = take(command.data(), "engines only");
        write(startEngines(folder), command.addresses());
        supervisor.awaitGivenUp();
    }

    private DataFolder take(Path data, String address) throws StartException {
        DataFolder folder = DataFolder.open(data);
        DataLock lock = DataLock.take(folder, address);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(folder, lock)));
        Preflight.checkSpace(data);
        new Leftovers(folder, console).end();
        writePid(folder);
        return folder;
    }

    /** The service needs the database to start, but only waits for the search engine: the two come up side by side. */
    private void startAll(Command.Run run, DataFolder folder) throws StartException, InterruptedException {
        console.say("starting PostgreSQL, the search engine and the service; data in " + folder.root());
        PostgresEngine postgres = new PostgresEngine(Ports.free(), folder);
        supervisor.startTogether(List.of(postgres));
        int searchPort = Ports.free();
        Addresses engines = new Addresses(postgres.port(), postgres.password(), searchPort);
        write(engines, folder.addresses());
        supervisor.startTogether(
                List.of(SearchEngine.on(searchPort, folder, console), Service.on(run, engines, folder, console)));
    }

    private Addresses startEngines(DataFolder folder) throws StartException, InterruptedException {
        console.say("starting PostgreSQL and the search engine; data in " + folder.root());
        PostgresEngine postgres = new PostgresEngine(Ports.free(), folder);
        int searchPort = Ports.free();
        supervisor.startTogether(List.of(postgres, SearchEngine.on(searchPort, folder, console)));
        Addresses engines = new Addresses(postgres.port(), postgres.password(), searchPort);
        write(engines, folder.addresses());
        return engines;
    }

    private static void write(Addresses engines, Path file) throws StartException {
        try {
            engines.writeTo(file);
        } catch (IOException e) {
            throw new StartException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void writePid(DataFolder folder) throws StartException {
        try {
            Files.writeString(
                    folder.pidFile("launcher"), ProcessHandle.current().pid() + "\n");
        } catch (IOException e) {
            throw new StartException("cannot write in " + folder.root() + ": " + e.getMessage(), e);
        }
    }

    private void shutDown(DataFolder folder, DataLock lock) {
        supervisor.stopAll();
        try {
            Files.deleteIfExists(folder.addresses());
            Files.deleteIfExists(folder.pidFile("launcher"));
            lock.close();
        } catch (IOException e) {
            console.say("not everything could be tidied up: " + e.getMessage());
        }
    }
}
