package org.scrfindings.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.scrfindings.benchmarks.running.Peak;

/**
 * Reads one document in a process of its own and prints by how many bytes its memory rose above idle. Idle is after a
 * short document was read, so that models and word lists are loaded.
 *
 * <p>Arguments: {@code ingest} or {@code pdfbox}, {@code LIVE} or {@code RESIDENT}, the short document, the long one.
 */
final class MemoryProbe {

    /** What is sampled while the document is read. */
    enum Kind {
        /** The heap right after a full collection, asked for again and again: only what is in use. */
        LIVE,
        /** What the operating system holds for the process, garbage and native libraries included; Linux only. */
        RESIDENT
    }

    private static final Path STATUS = Path.of("/proc/self/status");

    private MemoryProbe() {}

    public static void main(String[] arguments) throws Exception {
        Reader reader = arguments[0].equals("pdfbox") ? Contest::text : ingest();
        LongSupplier memory = Kind.valueOf(arguments[1]) == Kind.LIVE ? MemoryProbe::live : MemoryProbe::resident;
        reader.read(Files.readAllBytes(Path.of(arguments[2])));
        System.gc();
        long idle = memory.getAsLong();
        Peak peak = new Peak(memory);
        reader.read(Files.readAllBytes(Path.of(arguments[3])));
        System.out.println(peak.end() - idle);
    }

    static boolean canSample(Kind kind) {
        return kind == Kind.LIVE || Files.isReadable(STATUS);
    }

    private interface Reader {
        Object read(byte[] pdf) throws IOException;
    }

    private static Reader ingest() {
        Contest contest = new Contest();
        return pdf -> contest.read(pdf, new StageClock());
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long resident() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
