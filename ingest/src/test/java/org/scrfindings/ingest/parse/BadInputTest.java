package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused with a reason that its uploader understands. */
class BadInputTest {

    private static final ReadingLimits SMALL =
            new ReadingLimits(200_000, 3, 2_000, 300_000, 50, 60, ReadingLimits.Output.DEFAULT, Duration.ofSeconds(30));

    private static String refusal(ReadingLimits limits, String filename, byte[] bytes) {
        return refusal(new DocumentParser(limits), filename, bytes);
    }

    private static String refusal(DocumentParser parser, String filename, byte[] bytes) {
        var refused = assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> parser.parse(filename, bytes));
        String[] message = {""};
        refused.satisfies(e -> message[0] = e.getMessage());
        assertThat(message[0])
                .doesNotContain("Exception", "java.", "org.", "null")
                .endsWith(".");
        return message[0];
    }

    private static String refusal(byte[] bytes) {
        return refusal(ReadingLimits.DEFAULT, "upload", bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String markup) {
        return DocxFile.body(markup).bytes();
    }

    @Test
    void anEmptyFile() {
        assertThat(refusal(new byte[0])).contains("empty");
    }

    @Test
    void aFileWithoutWords() {
        assertThat(refusal(utf8(" \n \n"))).contains("no text");
        assertThat(refusal(docx(DocxFile.p(" ")))).contains("no text");
        assertThat(refusal(new PdfFile().page().bytes())).contains("no text");
        assertThat(refusal(XlsxFile.sheet(s -> XlsxFile.row(s, 4, 4, " ")))).contains("no text");
        assertThat(refusal(utf8("<html><body><script>x</script></body></html>")))
                .contains("no text");
    }

    @Test
    void aFileOverTheSizeLimit() {
        assertThat(refusal(SMALL, "a.txt", new byte[200_001])).contains("200,000 bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "print.txt | %!PS-Adobe-3.0 | not known",
                "scan.txt | GIF89a...... | picture",
            })
    void aTypeThatIsNotRead(String filename, String content, String named) {
        assertThat(refusal(ReadingLimits.DEFAULT, filename, content.getBytes(StandardCharsets.ISO_8859_1)))
                .contains(named)
                .contains(
                        "PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, plain text, XLSX and CSV can be read, and a genogram can be kept as PNG or SVG");
    }

    @Test
    void bytesThatAreNoText() {
        assertThat(refusal(ReadingLimits.DEFAULT, "report.txt", new byte[] {1, 2, 3, 4, 5}))
                .contains("not known");
    }

    @Test
    void aNameDoesNotMakeAType() {
        assertThat(Parsed.of("report.pdf", utf8("Only text.")).paragraphs()).containsExactly("Only text.");
        assertThat(Parsed.of("report.txt", docx(DocxFile.p("A DOCX."))).paragraphs())
                .containsExactly("A DOCX.");
        assertThat(Parsed.of("", docx(DocxFile.p("No name."))).paragraphs()).containsExactly("No name.");
    }

    @Test
    void aPasswordProtectedPdf() {
        byte[] bytes = new PdfFile().page().lines("Secret.").protectedBy("owner", "user");
        assertThat(refusal(bytes)).contains("password");
    }

    @Test
    void aPasswordProtectedDocx() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var inside = encryptor.getDataStream(files)) {
                inside.write(docx(DocxFile.p("Secret.")));
            }
            files.writeFilesystem(out);
        }
        assertThat(refusal(out.toByteArray())).contains("password");
    }

    @Test
    void aPasswordProtectedDoc() {
        assertThat(refusal(DocFile.protectedBy("secret"))).contains("password");
    }

    @Test
    void aPasswordProtectedOdt() {
        byte[] bytes = OdtFile.text(OdtFile.p("x"))
                .manifest("<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>")
                .bytes();
        assertThat(refusal(bytes)).contains("password");
    }

    @Test
    void truncatedFiles() {
        byte[] pdf = new PdfFile().page().lines("Words.").bytes();
        byte[] docx = docx(DocxFile.p("Words."));
        assertThat(refusal(Arrays.copyOf(pdf, 200))).contains("damaged");
        assertThat(refusal(Arrays.copyOf(docx, docx.length / 2))).contains("damaged");
        assertThat(refusal(Arrays.copyOf(docx, 40))).contains("damaged");
        assertThat(refusal(Arrays.copyOf(DocFile.report(), 6_000))).contains("damaged");
        assertThat(refusal(utf8("{\\rtf1\\ansi Words.\\par"))).contains("damaged");
        byte[] odt = OdtFile.text(OdtFile.p("Words.")).bytes();
        assertThat(refusal(Arrays.copyOf(odt, odt.length - 200))).contains("damaged");
        byte[] xlsx = XlsxFile.sheet(s -> XlsxFile.row(s, 0, 0, "Words."));
        assertThat(refusal(Arrays.copyOf(xlsx, xlsx.length / 2))).contains("damaged");
    }

    @Test
    void aScannedPdf() {
        assertThat(refusal(new PdfFile().page().picture().page().picture().bytes()))
                .contains("pictures");
    }

    @Test
    void aPdfOverThePageLimit() {
        byte[] bytes = new PdfFile().page().page().page().page().lines("x").bytes();
        assertThat(refusal(SMALL, "a.pdf", bytes)).contains("4 pages", "3");
    }

    @Test
    void moreCharactersThanTheLimit() {
        String words = "word ".repeat(500);
        assertThat(refusal(SMALL, "a.txt", utf8(words))).contains("2,000 characters");
        assertThat(refusal(SMALL, "a.html", utf8("<p>" + words))).contains("2,000 characters");
        assertThat(refusal(SMALL, "a.docx", docx(DocxFile.p(words)))).contains("2,000 characters");
        assertThat(refusal(SMALL, "a.md", utf8(words))).contains("2,000 characters");
        assertThat(refusal(SMALL, "a.rtf", utf8("{\\rtf1 " + words + "\\par}"))).contains("2,000 characters");
        assertThat(refusal(SMALL, "a.csv", utf8("a,b\n1," + words))).contains("2,000 characters");
        assertThat(refusal(SMALL, "a.xlsx", XlsxFile.sheet(s -> XlsxFile.row(s, 0, 0, words))))
                .contains("2,000 characters");
    }

    @Test
    void moreRowsThanTheLimit() {
        String row = "1.2.2015,GP,A visit.\n";
        assertThat(refusal(SMALL, "a.csv", utf8("Date,Agency,Event\n" + row.repeat(60))))
                .contains("60 rows");
        assertThat(refusal(SMALL, "a.html", utf8("<table>" + "<tr><td>a<td>b".repeat(61))))
                .contains("60 rows");
        String table = "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(30);
        assertThat(refusal(SMALL, "a.md", utf8(table + "\nBetween.\n\n" + table)))
                .contains("60 rows");
        assertThat(refusal(SMALL, "a.xlsx", XlsxFile.sheet(s -> {
                    for (int i = 0; i < 61; i++) {
                        XlsxFile.row(s, i, 0, "x", "y");
                    }
                })))
                .contains("60 rows");
    }

    @Test
    void binaryDataThatClaimToBeEndless() {
        assertThat(refusal(utf8("{\\rtf1 Words.{\\pict\\bin2000000000 x}\\par}")))
                .contains("damaged");
    }

    @Test
    void aSheetWhoseCellsLieOnADiagonal() {
        byte[] bytes = XlsxFile.sheet(s -> {
            for (int i = 0; i < 50; i++) {
                XlsxFile.row(s, i * 1_000, i * 100, "x");
            }
        });
        assertThat(refusal(SMALL, "a.xlsx", bytes)).contains("2,000 characters");
    }

    @Test
    void anArchiveThatUnpacksToTooMuch() throws IOException {
        assertThat(refusal(SMALL, "a.docx", zip("word/document.xml", 1, 400_000)))
                .contains("unpacks");
        assertThat(refusal(SMALL, "a.xlsx", zip("xl/worksheets/sheet1.xml", 1, 400_000)))
                .contains("unpacks");
        String words = OdtFile.p(" ".repeat(400_000));
        assertThat(refusal(SMALL, "a.odt", OdtFile.text(words).bytes())).contains("unpacks");
        assertThat(refusal(ReadingLimits.DEFAULT, "a.docx", zip("word/x", 11_000, 1)))
                .contains("10,000 parts");
    }

    private static byte[] zip(String name, int entries, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(name + i));
                zip.write(new byte[size]);
            }
        }
        return out.toByteArray();
    }

    @Test
    void anXmlEntityBomb() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        byte[] bytes =
                DocxFile.body(DocxFile.p("&e29;")).prologue(entities + "]>").bytes();
        assertThat(refusal(bytes)).contains("damaged");
        byte[] odt = OdtFile.text(OdtFile.p("&e29;")).prologue(entities + "]>").bytes();
        assertThat(refusal(odt)).contains("damaged");
    }

    @Test
    void anExternalEntityIsNeverFetched() {
        byte[] bytes = DocxFile.body(DocxFile.p("&x;"))
                .prologue("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                .bytes();
        assertThat(refusal(bytes)).contains("damaged");
    }

    @Test
    void elementsNestedTooDeep() {
        assertThat(refusal(utf8("<html><body>" + "<div>".repeat(10_000) + "x"))).contains("nested");
        assertThat(refusal(utf8("<html><body>" + "<b><i>".repeat(10_000) + "x")))
                .contains("nested");
        String tables = "<w:tbl><w:tr><w:tc>";
        String ends = "</w:tc></w:tr></w:tbl>";
        assertThat(refusal(docx(tables.repeat(3_000) + DocxFile.p("x") + ends.repeat(3_000))))
                .isNotBlank();
        String sections = "<text:section>".repeat(3_000) + OdtFile.p("x") + "</text:section>".repeat(3_000);
        assertThat(refusal(OdtFile.text(sections).bytes())).isNotBlank();
        String spans = "<text:span>".repeat(90_000) + "x" + "</text:span>".repeat(90_000);
        assertThat(refusal(OdtFile.text(OdtFile.p(spans)).bytes())).isNotBlank();
        assertThat(refusal(utf8("{\\rtf1 " + "{\\b ".repeat(100_000) + "x" + "}".repeat(100_001))))
                .contains("nested");
        assertThat(refusal(ReadingLimits.DEFAULT, "a.md", utf8("> ".repeat(20_000) + "x")))
                .contains("nested");
    }

    @Test
    void aReadingThatTakesTooLong() {
        Iterator<Instant> times =
                Stream.iterate(Instant.EPOCH, t -> t.plusSeconds(40)).iterator();
        InstantSource clock = times::next;
        DocumentParser slow = new DocumentParser(SMALL, clock);
        assertThat(refusal(slow, "a.txt", utf8("One.\n\nTwo."))).contains("30 seconds");
    }

    @Test
    void anInterruptedReadingEndsAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThat(refusal(new PdfFile().page().lines("x").bytes())).contains("time limit");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    @Timeout(30)
    void endlessLinesThatJoinToOneWord() {
        assertThat(Parsed.of("a.txt", "some-\n".repeat(100_000)).paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", ".", "1.", "a-", "> ", "|", "[", "*", "  a", ". "})
    @Timeout(10)
    void endlessLinesOfOneSign(String sign) {
        String text = sign.repeat(30_000) + "x";
        for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
            try {
                assertThat(new DocumentParser(ReadingLimits.DEFAULT)
                                .parse(name, utf8((text + "\n").repeat(4)))
                                .text())
                        .isNotBlank();
            } catch (UnreadableDocumentException e) {
                assertThat(e.getMessage()).contains("nested");
            }
        }
    }
}
