package org.scrfindings.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A part that is a JVM of its own and says over HTTP when it can be used. */
final class JvmPart implements Part {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    /** What a process that was killed with {@code kill -9} ends with. */
    private static final int KILLED = 128 + 9;

    private static final Duration STOP_GRACE = Duration.ofSeconds(20);

    private static final String BECOME = "trap '' INT HUP; echo $$ >\"$0\"; exec \"$@\"";

    /** {@code arguments} follow {@code java}; {@code ready} answers 200 once the part can be used. */
    record Spec(String name, List<String> arguments, Map<String, String> environment, URI ready) {}

    private final Spec spec;
    private final String file;
    private final DataFolder folder;
    private final Path log;
    private final Path pidFile;
    private final Console console;
    private Process process;
    private Tether tether;
    private boolean stopped;

    /** {@code file} names this part's log, pid file, temporary folder and class archive. */
    JvmPart(Spec spec, String file, DataFolder folder, Console console) throws StartException {
        this.spec = spec;
        this.file = file;
        this.folder = folder;
        this.console = console;
        this.pidFile = folder.pidFile(file);
        this.log = folder.freshLog(file);
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start() throws StartException, InterruptedException {
        // Asked in one way only: the JDK's two ways to ask disagree for a moment when a process ends.
        Process process = spawn();
        ProcessHandle started = process.toHandle();
        if (!new Wait(console).forAnswer(spec.name(), spec.ready(), started, START_LIMIT)) {
            String how = started.isAlive() ? "is not ready after " + START_LIMIT.toMinutes() + " minutes" : "ended";
            Ending.end(started, Signal.TERM, STOP_GRACE);
            String what = spec.name() + " " + how + " while starting; see " + log;
            throw process.waitFor() == KILLED ? new KilledException(what) : new StartException(what);
        }
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        current().waitFor();
    }

    @Override
    public void stop() {
        Process last = markStopped();
        if (last == null) {
            return;
        }
        Ending.end(last.toHandle(), Signal.TERM, STOP_GRACE);
        letGo();
    }

    private synchronized Process spawn() throws StartException {
        if (stopped) {
            throw new StartException(spec.name() + " was stopped");
        }
        letGo();
        tether = Tether.attach(folder, pidFile, Signal.TERM);
        try {
            process = builder().start();
            return process;
        } catch (IOException e) {
            throw new StartException("cannot start " + spec.name() + ": " + e.getMessage(), e);
        }
    }

    private synchronized Process current() {
        return process;
    }

    private synchronized Process markStopped() {
        stopped = true;
        return process;
    }

    private synchronized void letGo() {
        if (tether != null) {
            tether.release();
            tether = null;
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            console.say("cannot remove " + pidFile + ": " + e.getMessage());
        }
    }

    private ProcessBuilder builder() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().putAll(spec.environment());
        builder.directory(folder.root().toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return builder;
    }

    /**
     * The child writes its own number, so that its tether knows it from its first moment. Ctrl-C reaches the whole
     * foreground group: a child that ignores it is stopped by us, in its turn. The data folder comes first on the
     * command line: by it a later launcher knows whose a process is. The JVM keeps its loaded classes in an archive when
     * it is stopped in order, which halves its next start, and looks after that archive by itself.
     */
    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", BECOME, pidFile.toString()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dscr.data=" + folder.root());
        command.add("-Djava.io.tmpdir=" + folder.freshTemp(file));
        command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.classArchive(file)));
        command.addAll(spec.arguments());
        return command;
    }
}
