package org.scrfindings.ingest.parse;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.disclose.DisclosureCheck;
import org.scrfindings.ingest.extract.Extractor;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.OutlineReader;

/**
 * Reads one spoiled file through every stage but coding, and says how it ended. In the service a stage that fails is a
 * warning and a reader that fails a refusal; here either is a find where our own code failed.
 */
final class FuzzReading {

    sealed interface Outcome {

        record Read() implements Outcome {}

        record Refused() implements Outcome {}

        /** @param where what failed, short enough for a file's name; the same for the same fault */
        record Find(String where, Throwable failure) implements Outcome {}
    }

    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final int MOST_LOOKS = 120;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ReadingLimits LIMITS = new ReadingLimits(
            1 << 20, 50, 200_000, 10 << 20, 200, 10_000, ReadingLimits.Output.DEFAULT, Duration.ofMinutes(5));
    private static final String OURS = "org.scrfindings.";

    private final DocumentParser parser = new DocumentParser(LIMITS);
    private final OutlineReader outlines = new OutlineReader();
    private final Extractor extractor = new Extractor(Codebook.bundled());
    private final DisclosureCheck disclosures = new DisclosureCheck();

    Outcome of(String filename, byte[] bytes) {
        FutureTask<Outcome> reading = new FutureTask<>(() -> read(filename, bytes));
        Thread thread = Thread.ofPlatform().daemon().start(reading);
        try {
            return outcome(reading, thread);
        } catch (ExecutionException e) {
            return find(e.getCause(), e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Time is that of the processor: on a machine that is busy, a file that waits for its turn is not slow. */
    private static Outcome outcome(FutureTask<Outcome> reading, Thread thread)
            throws ExecutionException, InterruptedException {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            try {
                return reading.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (THREADS.getThreadCpuTime(thread.threadId()) > BOUND.toNanos()) {
                    break;
                }
            }
        }
        return find(hanging(thread), "Slow");
    }

    private Outcome read(String filename, byte[] bytes) {
        try {
            ParsedDocument document = parser.parse(filename, bytes);
            new Parsed(document).assertSpansAreRight();
            Outline outline = outlines.read(document);
            extractor.extract(document, outline);
            disclosures.check(document, outline);
            return new Outcome.Read();
        } catch (UnreadableDocumentException e) {
            Throwable cause = e.getCause();
            return cause instanceof RuntimeException && isOurs(cause)
                    ? find(cause, cause.getClass().getSimpleName())
                    : new Outcome.Refused();
        }
    }

    private static boolean isOurs(Throwable failure) {
        return callers(failure)
                .findFirst()
                .filter(f -> f.getClassName().startsWith(OURS))
                .isPresent();
    }

    private static Outcome find(Throwable failure, String what) {
        String place = callers(failure)
                .filter(f -> f.getClassName().startsWith(OURS))
                .findFirst()
                .map(f -> f.getFileName().replace(".java", "") + "-" + f.getMethodName())
                .orElse("elsewhere");
        return new Outcome.Find(what + "-" + place.replaceAll("[^\\w-]", ""), failure);
    }

    private static Stream<StackTraceElement> callers(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(f -> !f.getClassName().startsWith("java.")
                        && !f.getClassName().startsWith("jdk."));
    }

    private static Throwable hanging(Thread thread) {
        IllegalStateException slow = new IllegalStateException("not read within " + BOUND.toSeconds() + " seconds");
        slow.setStackTrace(thread.getStackTrace());
        return slow;
    }
}
