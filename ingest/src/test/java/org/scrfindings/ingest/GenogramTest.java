package org.scrfindings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.code.Coder;
import org.scrfindings.ingest.code.Coding;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.disclose.Disclosure;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.ReadingLimits;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.parse.UnreadableDocumentException;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Outline;

/** A picture of a family: kept, not read, and always decided about by a person. */
class GenogramTest {

    private static final Disclosure WHOLE_PICTURE =
            new Disclosure(Type.IDENTIFIER, Severity.HIGH, new Span(1, 0, 0), "", "");

    private final Ingest ingest = new Ingest(Codebook.bundled(), new Uncoded(), ReadingLimits.DEFAULT);

    private record Uncoded() implements Coder {
        @Override
        public String name() {
            return "uncoded";
        }

        @Override
        public Coding code(ParsedDocument document, Outline outline, List<Passage> passages) {
            List<CodedPassage> uncoded = passages.stream()
                    .map(p -> new CodedPassage(p, List.of(), new float[0]))
                    .toList();
            return new Coding(name(), uncoded, List.of());
        }
    }

    private IngestResult read(String filename, byte[] bytes, DocumentKind... declared)
            throws UnreadableDocumentException {
        return ingest.read(filename, bytes, Arrays.stream(declared).findFirst());
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] drawnPdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void aPictureIsAGenogramThatAPersonDecidesAbout() throws Exception {
        IngestResult result = read("family.png", png());

        assertThat(result.kind()).isEqualTo(DocumentKind.GENOGRAM);
        assertThat(result.mediaType()).isEqualTo("image/png");
        assertThat(result.text()).isEmpty();
        assertThat(result.disclosures()).containsExactly(WHOLE_PICTURE);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void theWordsOfADrawingAreCheckedForWhatIdentifiesSomeone() throws Exception {
        IngestResult result = read("family.svg", utf8("""
                <svg xmlns='http://www.w3.org/2000/svg' width='90' height='40'>
                  <rect width='9' height='9'/><g><text x='1'>Mother <tspan>d.o.b. 4 May 1991</tspan></text></g>
                </svg>"""));

        assertThat(result.kind()).isEqualTo(DocumentKind.GENOGRAM);
        assertThat(result.disclosures().getFirst()).isEqualTo(WHOLE_PICTURE);
        assertThat(result.disclosures()).extracting(Disclosure::type).contains(Type.DATE_OF_BIRTH);
        assertThat(result.passages()).isEmpty();
    }

    @Test
    void aDrawnPdfIsKeptWhereItIsSaidToBeAGenogram() throws Exception {
        byte[] drawn = drawnPdf();

        assertThat(read("family.pdf", drawn, DocumentKind.GENOGRAM).disclosures())
                .containsExactly(WHOLE_PICTURE);
        assertThatThrownBy(() -> read("family.pdf", drawn)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void aPictureCannotStandForAReport() {
        assertThatThrownBy(() -> read("report.png", png(), DocumentKind.OVERVIEW_REPORT))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("genogram");
    }

    @Test
    void aDrawingThatReachesForAFileGetsNothing(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret.txt"), "secret");
        byte[] reaching = utf8("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM '" + file.toUri() + "'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><text>Mother &x;</text></svg>");

        assertThat(read("family.svg", reaching).text()).contains("Mother").doesNotContain("secret");
    }

    @Test
    void aDamagedPictureIsRefused() throws IOException {
        byte[] damaged = Arrays.copyOf(png(), 12);

        assertThatThrownBy(() -> read("family.png", damaged)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void aReportThatNamesItsGenogramStaysAReport() throws Exception {
        String finding =
                "1.1 The school did not tell the health visitor what it knew. This was a missed opportunity.\n\n";
        String report = "Serious case review\n\nGenogram: see page 3\n\n1. Findings\n\n" + finding.repeat(60);

        IngestResult result = read("report.txt", utf8(report));

        assertThat(result.kind()).isNotEqualTo(DocumentKind.GENOGRAM);
        assertThat(result.passages()).isNotEmpty();
    }
}
