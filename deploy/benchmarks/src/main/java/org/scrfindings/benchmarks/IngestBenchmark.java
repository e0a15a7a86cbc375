package org.scrfindings.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.scrfindings.benchmarks.review.ReviewPdf;

/** Measures reading documents of several sizes, each in rounds over several layouts. */
final class IngestBenchmark {

    private record Size(int pages, int rounds) {}

    /** Rounds are a multiple of the layouts, so that each has the same share. */
    private static final List<Size> SIZES =
            List.of(new Size(1, 30), new Size(10, 15), new Size(100, 6), new Size(500, 3));

    private static final int LAYOUTS = 3;
    private static final List<Size> WARM_UP = List.of(new Size(10, 15), new Size(100, 3));

    private final PrintStream progress;

    IngestBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    Report run() throws IOException, InterruptedException {
        Machine machine = Machine.here();
        Contest contest = new Contest();
        for (Size size : WARM_UP) {
            progress.println("warming up with " + size.pages() + " pages");
            rounds(contest, size);
        }
        List<SizeFigures> sizes = new ArrayList<>();
        for (Size size : SIZES) {
            progress.println("reading " + size.pages() + " pages, " + size.rounds() + " rounds");
            sizes.add(SizeFigures.of(rounds(contest, size)));
        }
        progress.println("measuring memory");
        int largest = SIZES.getLast().pages();
        List<Memory> memory = Memory.measured(largest, "-Xmx" + machine.heapBytes());
        List<Growth> growth = Growth.between(sizes.get(sizes.size() - 2), sizes.getLast());
        return new Report("ingest", machine, sizes, growth, memory, Target.of(sizes, growth, memory));
    }

    private static List<Round> rounds(Contest contest, Size size) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (int seed = 0; seed < LAYOUTS; seed++) {
            documents.add(ReviewPdf.of(seed, size.pages()));
        }
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < size.rounds(); i++) {
            rounds.add(contest.round(documents.get(i % LAYOUTS)));
        }
        return rounds;
    }
}
