package org.scrfindings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.BgeEmbedder;
import org.scrfindings.ingest.code.Coder;
import org.scrfindings.ingest.code.Coding;
import org.scrfindings.ingest.code.trained.TrainedCoder;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.ReadingLimits;
import org.scrfindings.ingest.parse.UnreadableDocumentException;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.ingest.problem.Problem.Stage;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Outline;

class IngestTest {

    private static final Codebook CODEBOOK = Codebook.bundled();

    private static final byte[] REPORT = """
            # Overview report

            # 1 Introduction

            This serious case review concerns Child W.

            # 2 Findings

            ## Finding 1: The referral did not say what was feared

            The school sent a referral to children's social care which did not say what its staff were afraid of. The duty
            social worker should have rung the head teacher and did not. This was a missed opportunity.

            # 3 Recommendations

            1. The Board should ensure that the referral form asks what the child has said.
            """.getBytes(StandardCharsets.UTF_8);

    private static Ingest ingest(Coder coder) {
        return new Ingest(CODEBOOK, coder, ReadingLimits.DEFAULT);
    }

    /** A coder that does what a test needs instead of coding. */
    private record Instead(Runnable doing) implements Coder {
        @Override
        public String name() {
            return "instead";
        }

        @Override
        public Coding code(ParsedDocument document, Outline outline, List<Passage> passages) {
            doing.run();
            return new Coding(name(), List.of(), List.of());
        }
    }

    private static final Coder FAILING = new Instead(() -> {
        throw new IllegalStateException("words of the document");
    });

    @Test
    void aReportIsReadFromBytesToCodes() throws Exception {
        IngestResult result =
                ingest(new TrainedCoder(CODEBOOK, new BgeEmbedder())).read("report.md", REPORT, Optional.empty());

        assertThat(result.passages()).isNotEmpty().allSatisfy(p -> assertThat(p.codes())
                .isNotEmpty());
        assertThat(result.sections()).isNotEmpty();
        assertThat(result.coder()).startsWith("trained-4-");
        assertThat(result.codebookVersion()).isEqualTo(Codebook.BUNDLED);
    }

    @Test
    void aFailingStageIsAWarningAndLosesNothingElse() throws Exception {
        IngestResult result = ingest(FAILING).read("report.md", REPORT, Optional.empty());

        assertThat(result.problems())
                .filteredOn(p -> p.stage() == Stage.CODE)
                .hasSize(1)
                .allSatisfy(p -> {
                    assertThat(p.level()).isEqualTo(Problem.Level.WARNING);
                    assertThat(p.message()).doesNotContain("words of the document");
                });
        assertThat(result.passages()).isNotEmpty().allSatisfy(p -> assertThat(p.codes())
                .isEmpty());
        assertThat(result.text()).contains("Child W");
    }

    @Test
    void theKindThatTheUploaderGivesWins() throws Exception {
        IngestResult result = ingest(FAILING).read("report.md", REPORT, Optional.of(DocumentKind.LEARNING_SUMMARY));

        assertThat(result.kind()).isEqualTo(DocumentKind.LEARNING_SUMMARY);
    }

    @Test
    void progressRisesFromNothingToTheWhole() throws Exception {
        List<Double> fractions = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();

        ingest(FAILING).read("report.md", REPORT, Optional.empty(), (stage, fraction) -> {
            stages.add(stage);
            fractions.add(fraction);
        });

        assertThat(fractions).isSorted().startsWith(0.0).endsWith(1.0);
        assertThat(stages).containsSubsequence(Stage.values());
    }

    @Test
    void readingThatTakesTooLongIsRefusedWithTheLimit() {
        ReadingLimits usual = ReadingLimits.DEFAULT;
        ReadingLimits brief = new ReadingLimits(
                usual.bytes(),
                usual.pages(),
                usual.characters(),
                usual.expandedBytes(),
                usual.nesting(),
                usual.rows(),
                usual.output(),
                Duration.ofSeconds(1));
        Coder endless = new Instead(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        });

        assertThatThrownBy(() -> new Ingest(CODEBOOK, endless, brief).read("report.md", REPORT, Optional.empty()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("1 second");
    }

    @Test
    void aDocumentOutOfWhichTooMuchComesIsRefusedWithTheLimit() {
        assertThat(refusal(new ReadingLimits.Output(2, 9, 9))).contains("2 sections");
        assertThat(refusal(new ReadingLimits.Output(9, 1, 9))).contains("1 findings, examples and recommendations");
        assertThat(refusal(new ReadingLimits.Output(9, 9, 0))).contains("0 details that may identify someone");
    }

    private static String refusal(ReadingLimits.Output output) {
        ReadingLimits usual = ReadingLimits.DEFAULT;
        ReadingLimits few = new ReadingLimits(
                usual.bytes(),
                usual.pages(),
                usual.characters(),
                usual.expandedBytes(),
                usual.nesting(),
                usual.rows(),
                output,
                usual.time());
        byte[] naming = (new String(REPORT, StandardCharsets.UTF_8) + "\n\nWrite to child.w@example.org.\n")
                .getBytes(StandardCharsets.UTF_8);
        return assertThatThrownBy(() -> new Ingest(CODEBOOK, FAILING, few).read("report.md", naming, Optional.empty()))
                .isInstanceOf(UnreadableDocumentException.class)
                .actual()
                .getMessage();
    }

    @Test
    void anEmptyFileIsUnreadable() {
        assertThatThrownBy(() -> ingest(FAILING).read("empty.txt", new byte[0], Optional.empty()))
                .isInstanceOf(UnreadableDocumentException.class);
    }
}
