package org.scrfindings.ingest.isolate;

import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.scrfindings.ingest.Ingest;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.parse.UnreadableDocumentException;

/**
 * The other process: reads documents that come in on standard input, one at a time. Ends when standard input does, also
 * in the midst of a document, so that nothing is left of a service that was killed; and ends at anything unexpected,
 * since the next document deserves a process in order.
 */
final class ReadingServer {

    private static final int FAILED = 1;

    private final OutputStream out;
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private Ingest ingest;

    private ReadingServer(OutputStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        // What a library prints must not get between the answers.
        System.setOut(System.err);
        try {
            new ReadingServer(answers).serve(new Incoming<>(System.in, Request.class));
        } catch (EOFException nobodyAsksAnyMore) {
            end(0);
        } catch (IOException | RuntimeException | Error e) {
            end(FAILED);
        }
    }

    private void serve(Incoming<Request> requests) throws IOException {
        while (true) {
            switch (requests.next()) {
                case Request.Begin begin -> begin(begin);
                case Request.Read read -> reader.execute(() -> read(read));
            }
        }
    }

    private void begin(Request.Begin begin) throws IOException {
        ingest = Ingest.within(begin.limits(), begin.remote());
        answer(new Answer.Ready());
    }

    private void read(Request.Read document) {
        try {
            answer(result(document));
        } catch (IOException | RuntimeException | Error e) {
            end(FAILED);
        }
    }

    private Answer result(Request.Read document) {
        try {
            IngestResult result =
                    ingest.read(document.filename(), document.bytes(), document.kind(), (stage, fraction) -> {
                        tell(new Answer.Progress(stage, fraction));
                    });
            return new Answer.Done(result);
        } catch (UnreadableDocumentException e) {
            return new Answer.Refused(e.getMessage());
        }
    }

    private void tell(Answer.Progress progress) {
        try {
            answer(progress);
        } catch (IOException e) {
            end(FAILED);
        }
    }

    private synchronized void answer(Answer answer) throws IOException {
        Wire.write(answer, Answer.class, out);
    }

    /** Without waiting for whatever still runs. */
    private static void end(int status) {
        Runtime.getRuntime().halt(status);
    }
}
