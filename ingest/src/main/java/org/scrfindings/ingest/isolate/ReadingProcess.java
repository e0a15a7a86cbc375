package org.scrfindings.ingest.isolate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.scrfindings.ingest.ProgressListener;

/** A process that reads one document after the other, for as long as nothing goes wrong. For one thread at a time. */
final class ReadingProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration END_LIMIT = Duration.ofSeconds(10);

    private final Process process;
    private final OutputStream requests;
    private final Incoming<Answer> answers;
    private final Duration limit;

    private ReadingProcess(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
        requests = process.getOutputStream();
        answers = new Incoming<>(process.getInputStream(), Answer.class);
    }

    /**
     * Returns when it is ready.
     *
     * @throws IllegalStateException where it cannot be started, which is no fault of a document
     */
    static ReadingProcess start(Request.Begin begin, long heapBytes) {
        try {
            ReadingProcess started = new ReadingProcess(
                    ReadingCommand.withHeap(heapBytes).start(), begin.limits().time());
            started.begin(begin);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("the process that reads documents cannot be started", e);
        }
    }

    private void begin(Request.Begin begin) {
        try {
            within(START_LIMIT, () -> {
                send(begin);
                return answers.next();
            });
        } catch (ExecutionException | TimeoutException e) {
            int status = status();
            end();
            throw new IllegalStateException(
                    "the process that reads documents could not be used; it ended with status " + status, e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Closing its input is enough for one in order; this is for one that is not. */
    void end() {
        process.destroyForcibly();
    }

    /**
     * Reads one document. After any outcome but one that the process itself answered, it has been ended.
     *
     * @throws CancellationException when the calling thread is interrupted
     */
    Outcome read(Request.Read document, ProgressListener progress) {
        long begun = System.nanoTime();
        try {
            Outcome outcome = within(limit, () -> conversation(document, progress));
            // Whatever comes later than this may come from a process that has not stopped working on it.
            return System.nanoTime() - begun < limit.toNanos() ? outcome : ended(new Outcome.OutOfTime());
        } catch (TimeoutException e) {
            return ended(new Outcome.OutOfTime());
        } catch (ExecutionException e) {
            return failed(e.getCause());
        }
    }

    private Outcome conversation(Request.Read document, ProgressListener progress) throws IOException {
        send(document);
        while (true) {
            switch (answers.next()) {
                case Answer.Progress p -> progress.reached(p.stage(), p.fraction());
                case Answer.Done d -> {
                    return new Outcome.Read(d.result());
                }
                case Answer.Refused r -> {
                    return new Outcome.Refused(r.reason());
                }
                case Answer.Ready r -> throw new IOException("an answer to nothing");
            }
        }
    }

    private void send(Request request) throws IOException {
        Wire.write(request, Request.class, requests);
    }

    /** The streams broke off, or else whoever listens to progress failed. */
    private Outcome failed(Throwable cause) {
        int status = cause instanceof IOException ? status() : -1;
        end();
        return switch (cause) {
            case IOException usedUp when status == ReadingCommand.MEMORY_USED_UP -> new Outcome.OutOfMemory();
            case IOException brokenOff -> new Outcome.Died();
            case RuntimeException notOurs -> throw notOurs;
            default -> throw new IllegalStateException(cause);
        };
    }

    private Outcome ended(Outcome outcome) {
        end();
        return outcome;
    }

    /** What it ended with, or -1 where it is not at its end. */
    private int status() {
        try {
            return process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** On a thread of its own: reading a pipe and writing to it know no time limit. */
    private <T> T within(Duration time, Callable<T> talk) throws ExecutionException, TimeoutException {
        FutureTask<T> talking = new FutureTask<>(talk);
        Thread.ofPlatform().daemon().name("reading-process").start(talking);
        try {
            return talking.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private CancellationException interrupted() {
        end();
        Thread.currentThread().interrupt();
        return new CancellationException("reading was interrupted");
    }
}
