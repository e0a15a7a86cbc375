package org.scrfindings.ingest.isolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scrfindings.ingest.Ingest;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.ProgressListener;
import org.scrfindings.ingest.parse.ReadingLimits;
import org.scrfindings.ingest.parse.UnreadableDocumentException;
import org.scrfindings.ingest.structure.DocumentKind;

/** Whatever a document does to the process that reads it, this one and the other documents go on. */
@Timeout(120)
class IsolatedIngestTest {

    private static final long HEAP = 200L << 20;

    private static final ProgressListener UNHEARD = (stage, fraction) -> {};

    private static final byte[] REPORT = """
            # Overview report

            # 1 Narrative

            On 3 March 2015 the health visitor rang the duty social worker about bruises. The duty social worker did not
            ring back. Nobody saw the baby for two weeks.

            # 2 Findings

            ## Finding 1: The referral did not say what was feared

            The school sent a referral to children's social care which did not say what its staff were afraid of.

            # 3 Recommendations

            1. The Board should ensure that the referral form asks what the child has said.
            """.getBytes(StandardCharsets.UTF_8);

    private static final IsolatedIngest INGEST =
            new IsolatedIngest(lasting(Duration.ofMinutes(1)), Optional.empty(), HEAP);

    @AfterAll
    static void end() {
        INGEST.close();
    }

    private static ReadingLimits lasting(Duration time) {
        ReadingLimits usual = ReadingLimits.DEFAULT;
        return new ReadingLimits(
                usual.bytes(),
                usual.pages(),
                usual.characters(),
                usual.expandedBytes(),
                usual.nesting(),
                usual.rows(),
                usual.output(),
                time);
    }

    private static IngestResult readReport(ProgressListener progress) throws UnreadableDocumentException {
        return INGEST.read("report.md", REPORT, Optional.empty(), progress);
    }

    @Test
    void whatIsReadElsewhereIsWhatIsReadHere() throws Exception {
        IngestResult here = Ingest.withDefaults().read("report.md", REPORT, Optional.empty());

        IngestResult elsewhere = readReport(UNHEARD);

        assertThat(elsewhere.passages()).isNotEmpty();
        assertThat(elsewhere).usingRecursiveComparison().isEqualTo(here);
    }

    @Test
    void progressIsHeard() throws Exception {
        List<Double> fractions = new ArrayList<>();

        readReport((stage, fraction) -> fractions.add(fraction));

        assertThat(fractions).isSorted().startsWith(0.0).endsWith(1.0);
    }

    @Test
    void theDeclaredKindIsHeeded() throws Exception {
        IngestResult result = INGEST.read("report.md", REPORT, Optional.of(DocumentKind.LEARNING_SUMMARY), UNHEARD);

        assertThat(result.kind()).isEqualTo(DocumentKind.LEARNING_SUMMARY);
    }

    @Test
    void aRefusalKeepsItsReasonAndTheProcess() throws Exception {
        readReport(UNHEARD);
        List<Long> before = processes();

        assertThatThrownBy(() -> INGEST.read("empty.txt", new byte[0], Optional.empty(), UNHEARD))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("empty");

        readReport(UNHEARD);
        assertThat(processes()).isEqualTo(before);
    }

    @Test
    void aDocumentThatUsesUpItsMemoryIsRefusedWhileAnotherIsRead() throws Exception {
        var hostile = CompletableFuture.supplyAsync(() -> refusal(INGEST, "page.html", HostileDocument.hugePage()));

        assertThat(readReport(UNHEARD).passages()).isNotEmpty();
        assertThat(hostile.get(1, TimeUnit.MINUTES)).contains("more memory");
        assertThat(readReport(UNHEARD).passages()).isNotEmpty();
    }

    @Test
    void aDocumentThatTakesTooLongIsRefusedAndItsProcessEnded() throws Exception {
        List<Long> before = processes();
        try (IsolatedIngest brief = new IsolatedIngest(lasting(Duration.ofSeconds(2)), Optional.empty(), HEAP)) {
            assertThat(refusal(brief, "drawn.pdf", HostileDocument.endlessPdf()))
                    .contains("2 seconds");
            assertThat(processes()).allSatisfy(p -> assertThat(before.contains(p) || hasEnded(p))
                    .isTrue());
        }
    }

    @Test
    void aDocumentWhoseProcessIsKilledOnceIsReadByAnother() throws Exception {
        readReport(UNHEARD);
        List<Long> before = processes();
        IngestResult result = readReport((stage, fraction) -> kill(before));

        assertThat(result.passages()).isNotEmpty();
        assertThat(processes()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void aDocumentThatKillsEveryProcessIsRefused() {
        assertThatThrownBy(() -> readReport((stage, fraction) -> kill(processes())))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("could not be read");
    }

    @Test
    void aFailureOfWhoeverHearsProgressIsNoFaultOfTheDocument() {
        assertThatThrownBy(() -> readReport((stage, fraction) -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no database");
    }

    @Test
    void aProcessEndsWithTheOneThatStartedItAlsoInTheMidstOfADocument() throws Exception {
        Process process = ReadingCommand.withHeap(HEAP).start();
        Wire.write(
                new Request.Begin(ReadingLimits.DEFAULT, Optional.empty()), Request.class, process.getOutputStream());
        var answers = new Incoming<>(process.getInputStream(), Answer.class);
        assertThat(answers.next()).isEqualTo(new Answer.Ready());
        Wire.write(
                new Request.Read("drawn.pdf", HostileDocument.endlessPdf(), Optional.empty()),
                Request.class,
                process.getOutputStream());
        assertThat(answers.next()).isInstanceOf(Answer.Progress.class);

        process.getOutputStream().close();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static String refusal(IsolatedIngest ingest, String filename, byte[] bytes) {
        try {
            ingest.read(filename, bytes, Optional.empty(), UNHEARD);
            return "not refused";
        } catch (UnreadableDocumentException e) {
            return e.getMessage();
        }
    }

    private static List<Long> processes() {
        return ProcessHandle.current()
                .children()
                .map(ProcessHandle::pid)
                .sorted()
                .toList();
    }

    private static boolean hasEnded(long process) {
        return ProcessHandle.of(process)
                .map(p ->
                        p.onExit().completeOnTimeout(null, 10, TimeUnit.SECONDS).join() != null)
                .orElse(true);
    }

    private static void kill(List<Long> processes) {
        processes.stream().flatMap(p -> ProcessHandle.of(p).stream()).forEach(p -> {
            p.destroyForcibly();
            p.onExit().join();
        });
    }
}
