package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrfindings.ingest.parse.FuzzReading.Outcome;

/**
 * Whatever is done to a file's bytes, it is read or refused, in time. {@code deploy/fuzz} runs this with more files and
 * keeps those that were neither.
 */
class FuzzTest {

    private static final Path KEPT = Path.of("src/test/resources/hostile");
    private static final int FILES = 300;
    private static final long SEED = 20261120;
    private static final int SHOWN_EVERY = 500;
    private static final int LARGEST_KEPT = 100_000;

    private final FuzzReading reading = new FuzzReading();

    @Test
    void spoiledFilesAreReadOrRefused() throws IOException {
        Map<String, Throwable> finds = new TreeMap<>();
        int files = Integer.getInteger("fuzz.files", FILES);
        long seed = Long.getLong("fuzz.seed", SEED);
        List<FuzzSeeds.Seed> seeds = FuzzSeeds.all();
        int read = 0;
        for (int i = 0; i < files; i++) {
            FuzzSeeds.Seed sound = seeds.get(i % seeds.size());
            byte[] spoiled = new Mutator(seed + i).spoil(sound.bytes());
            switch (reading.of(sound.filename(), spoiled)) {
                case Outcome.Read r -> read++;
                case Outcome.Refused r -> {}
                case Outcome.Find find -> {
                    if (finds.putIfAbsent(find.where(), find.failure()) == null) {
                        keep(find.where() + "-" + sound.filename(), spoiled);
                    }
                }
            }
            show(i + 1, files, read, finds);
        }
        assertThat(finds).isEmpty();
        assertThat(read).as("still readable").isBetween(files / 10, files * 9 / 10);
    }

    static Stream<Path> kept() throws IOException {
        return Files.list(KEPT).sorted();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void filesThatOnceWereNeitherAreSo(Path file) throws IOException {
        assertThat(reading.of(file.getFileName().toString(), Files.readAllBytes(file)))
                .isNotInstanceOf(Outcome.Find.class);
    }

    /** Only when asked for a run: a build must not change its sources. */
    private static void keep(String name, byte[] bytes) {
        if (Integer.getInteger("fuzz.files") == null || bytes.length > LARGEST_KEPT) {
            return;
        }
        try {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(int done, int files, int read, Map<String, Throwable> finds) {
        if (done % SHOWN_EVERY == 0) {
            System.out.printf(
                    "%,d of %,d files: %,d read, %d finds %s%n", done, files, read, finds.size(), finds.keySet());
        }
    }
}
