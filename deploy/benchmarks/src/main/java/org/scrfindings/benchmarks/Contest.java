package org.scrfindings.benchmarks;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.scrfindings.ingest.Ingest;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.code.BgeEmbedder;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.trained.TrainedCoder;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.parse.ReadingLimits;
import org.scrfindings.ingest.parse.UnreadableDocumentException;
import org.scrfindings.ingest.problem.Problem.Level;
import org.scrfindings.ingest.problem.Problem.Stage;

/** Lets ingest and the bare parts that it is built on read the same document, one after another. */
final class Contest {

    private static final Codebook CODEBOOK = Codebook.bundled();

    private final Embedder embedder = new BgeEmbedder();
    private final ClockedEmbedder clockedEmbedder = new ClockedEmbedder(embedder);
    private final Ingest ingest =
            new Ingest(CODEBOOK, new TrainedCoder(CODEBOOK, clockedEmbedder), ReadingLimits.DEFAULT);

    /** @throws IllegalStateException when a stage of ingest failed, whose time would say nothing */
    Round round(byte[] pdf) throws IOException {
        double pdfbox = timed(() -> text(pdf));
        StageClock clock = new StageClock();
        collectGarbage();
        IngestResult result = read(pdf, clock);
        double inside = clockedEmbedder.secondsTaken();
        List<String> passages = result.passages().stream()
                .map(coded -> coded.passage().text(result.text()))
                .toList();
        double embedding = timed(() -> embedder.embed(passages));
        return new Round(
                result.pages(), result.text().length(), passages.size(), seconds(clock, inside, pdfbox, embedding));
    }

    IngestResult read(byte[] pdf, StageClock clock) {
        try {
            IngestResult result = ingest.read("review.pdf", pdf, Optional.empty(), clock);
            if (result.problems().stream().anyMatch(problem -> problem.level() != Level.INFO)) {
                throw new IllegalStateException("not all was read: " + result.problems());
            }
            return result;
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that PDFBox alone would give. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** @param inside how long embedding took while ingest was coding */
    private static Map<Step, Double> seconds(StageClock clock, double inside, double pdfbox, double embedding) {
        Map<Step, Double> seconds = new EnumMap<>(Step.class);
        double whole = 0;
        for (Stage stage : Stage.values()) {
            seconds.put(Step.valueOf(stage.name()), clock.seconds(stage));
            whole += clock.seconds(stage);
        }
        seconds.put(Step.CODE_BESIDE_EMBEDDING, clock.seconds(Stage.CODE) - inside);
        seconds.put(Step.WHOLE, whole);
        seconds.put(Step.WITHOUT_CODING, whole - clock.seconds(Stage.CODE));
        seconds.put(Step.PDFBOX, pdfbox);
        seconds.put(Step.PDFBOX_AND_EMBEDDING, pdfbox + embedding);
        return seconds;
    }

    private interface Work {
        Object run() throws IOException;
    }

    private static double timed(Work work) throws IOException {
        collectGarbage();
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** So that nobody pays for what the one before left behind. */
    private static void collectGarbage() {
        System.gc();
    }
}
