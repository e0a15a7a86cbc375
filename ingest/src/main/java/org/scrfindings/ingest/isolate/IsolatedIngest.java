package org.scrfindings.ingest.isolate;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.scrfindings.ingest.Ingest;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.ProgressListener;
import org.scrfindings.ingest.code.remote.RemoteSettings;
import org.scrfindings.ingest.parse.ReadingLimits;
import org.scrfindings.ingest.parse.UnreadableDocumentException;
import org.scrfindings.ingest.structure.DocumentKind;

/**
 * {@link Ingest} in processes of their own, so that a document that asks for more memory or time than it may have takes
 * nothing down with it. A process is started when one is needed (about two seconds) and kept for the next document; there
 * are never more of them than threads that read at the same time. They end with this process, however it ends. Safe for
 * use by several threads.
 */
public final class IsolatedIngest implements AutoCloseable {

    /** One that dies may have been killed from outside; the second time it is the document. */
    private static final int TRIES = 2;

    private final ReadingLimits limits;
    private final Optional<RemoteSettings> remote;
    private final long heapBytes;
    private final Deque<ReadingProcess> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /**
     * @param remote a language model that codes in the trained coder's place
     * @param heapBytes Java heap of each process; the model that codes has about 200 MB outside of it
     */
    public IsolatedIngest(ReadingLimits limits, Optional<RemoteSettings> remote, long heapBytes) {
        this.limits = limits;
        this.remote = remote;
        this.heapBytes = heapBytes;
    }

    /**
     * As {@link Ingest#read(String, byte[], Optional, ProgressListener)}.
     *
     * @throws UnreadableDocumentException also when reading used up its process's memory, or ended the process twice
     * @throws CancellationException when the calling thread is interrupted
     * @throws IllegalStateException when no process can be started; trying again later may help
     */
    public IngestResult read(String filename, byte[] bytes, Optional<DocumentKind> kind, ProgressListener progress)
            throws UnreadableDocumentException {
        Request.Read document = new Request.Read(filename, bytes, kind);
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            switch (read(document, progress)) {
                case Outcome.Read read -> {
                    return read.result();
                }
                case Outcome.Refused refused -> throw new UnreadableDocumentException(refused.reason());
                case Outcome.OutOfTime late -> throw UnreadableDocumentException.tooSlow(limits.time());
                case Outcome.OutOfMemory large -> throw UnreadableDocumentException.tooLarge();
                case Outcome.Died died -> {}
            }
        }
        throw new UnreadableDocumentException(
                "This document could not be read: something in it ended the reading. Save it again, or in another format,"
                        + " and upload that.");
    }

    private Outcome read(Request.Read document, ProgressListener progress) {
        ReadingProcess process = take();
        try {
            return process.read(document, progress);
        } finally {
            giveBack(process);
        }
    }

    private ReadingProcess take() {
        for (ReadingProcess process = idle.poll(); process != null; process = idle.poll()) {
            if (process.isAlive()) {
                return process;
            }
        }
        return ReadingProcess.start(new Request.Begin(limits, remote), heapBytes);
    }

    private void giveBack(ReadingProcess process) {
        idle.push(process);
        if (closed) {
            endIdle();
        }
    }

    /** Ends the processes: those that read something, when they have read it. */
    @Override
    public void close() {
        closed = true;
        endIdle();
    }

    private void endIdle() {
        for (ReadingProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.end();
        }
    }
}
