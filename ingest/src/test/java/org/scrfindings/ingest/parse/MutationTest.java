package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a file's bytes, the parser answers with a document or with a refusal. */
class MutationTest {

    private static final int FILES_OF_EACH = 60;
    private static final ReadingLimits LIMITS = new ReadingLimits(
            1 << 20, 50, 100_000, 10 << 20, 200, 10_000, ReadingLimits.Output.DEFAULT, Duration.ofSeconds(20));

    private static final Map<String, byte[]> SEEDS = Map.of(
            "a.pdf",
                    new PdfFile()
                            .page()
                            .heading("Findings")
                            .lines(PdfFile.prose(10, "practice").toArray(String[]::new))
                            .table(400, new float[] {72, 200, 400}, 40, List.of(List.of(List.of("a"), List.of("b"))))
                            .bytes(),
            "a.docx",
                    DocxFile.body(DocxFile.p("One.") + "<w:tbl><w:tr><w:tc>" + DocxFile.p("a") + "</w:tc><w:tc>"
                                    + DocxFile.p("b") + "</w:tc></w:tr></w:tbl>")
                            .bytes(),
            "a.html",
                    "<main><h1>One</h1><table><tr><td>a<td>b</table><ol><li>c</ol></main>"
                            .getBytes(StandardCharsets.UTF_8),
            "a.md", "# One\n\n|a|b|\n|-|-|\n|c|d|\n\n1. x\n   - y\n".getBytes(StandardCharsets.UTF_8),
            "a.txt", "One\n===\n\na    b    c\nd    e    f\ng    h    i\n\fPage 2\n".getBytes(StandardCharsets.UTF_8),
            "a.doc", DocFile.report(),
            "a.odt",
                    OdtFile.text(OdtFile.p("One.") + "<text:list><text:list-item>" + OdtFile.p("Two.")
                                    + "</text:list-item></text:list>")
                            .bytes(),
            "a.rtf",
                    "{\\rtf1\\ansi One\\par\\trowd\\cellx1\\cellx2\\pard\\intbl a\\cell b\\cell\\row\\pard{\\footnote n}\\'e9\\u233?\\par}"
                            .getBytes(StandardCharsets.UTF_8),
            "a.xlsx", XlsxFile.sheet(s -> XlsxFile.row(s, 0, 0, "a", "b", 3)),
            "a.csv", "Plan,,\na,b,c\n1,\"x\ny\",z\n2,\"\"\"p\"\"\",q\n".getBytes(StandardCharsets.UTF_8));

    @Test
    void mutatedFilesAreReadOrRefused() {
        Random random = new Random(20261120);
        DocumentParser parser = new DocumentParser(LIMITS);
        int read = 0;
        int refused = 0;
        for (Map.Entry<String, byte[]> seed :
                SEEDS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            for (int i = 0; i < FILES_OF_EACH; i++) {
                try {
                    assertThat(parser.parse(seed.getKey(), mutated(seed.getValue(), random))
                                    .blocks())
                            .isNotEmpty();
                    read++;
                } catch (UnreadableDocumentException e) {
                    assertThat(e.getMessage()).endsWith(".").doesNotContain("Exception");
                    refused++;
                }
            }
        }
        assertThat(read).as("still readable").isGreaterThan(FILES_OF_EACH);
        assertThat(refused).as("refused").isPositive();
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                default -> System.arraycopy(seed, at / 2, bytes, at, Math.min(16, seed.length - at));
            }
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
    }
}
