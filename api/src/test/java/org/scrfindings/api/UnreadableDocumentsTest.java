package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be read fail with a reason, soon, and hold up nobody else's. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableDocumentsTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Map<String, String> ids = new LinkedHashMap<>();
    private String reviewId;
    private Duration untilTheLastWasReady;

    @BeforeEach
    void sendThemAllAtOnce() throws IOException {
        if (reviewId == null) {
            reviewId = Repository.draft("Files that cannot be read", "Westerly");
            send("bomb.docx", HostileFiles.bomb());
            send("long.pdf", HostileFiles.longPdf());
            send("nested.html", HostileFiles.nestedHtml());
            send("empty.txt", new byte[0]);
            send("random.pdf", HostileFiles.random());
            send("picture.pdf", HostileFiles.picture());
            send("archive.docx", HostileFiles.archive());
            send("program.txt", HostileFiles.program());
            send("encrypted.pdf", HostileFiles.encryptedPdf());
            send("broken.pdf", HostileFiles.brokenPdf());
            send("truncated.docx", HostileFiles.truncatedDocx());
            send("scanned.pdf", HostileFiles.scannedPdf());
            send("nul.txt", "The GP\0 was not asked.".getBytes(StandardCharsets.UTF_8));
            Instant before = Instant.now();
            send("sound.txt", "1. Findings\n\nThe school was not told.\n".getBytes(StandardCharsets.UTF_8));
            assertThat(document("sound.txt").getString("status")).isEqualTo("ready");
            untilTheLastWasReady = Duration.between(before, Instant.now());
        }
    }

    private void send(String filename, byte[] content) {
        ids.put(filename, Repository.upload(reviewId, filename, content));
    }

    private JsonPath document(String filename) {
        return Repository.awaitRead(ids.get(filename));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty.txt      | The file is empty. Upload
            random.pdf     | The type of this file is not known. PDF, DOCX,
            picture.pdf    | This is a picture. PDF, DOCX,
            archive.docx   | This is a ZIP archive. PDF, DOCX,
            program.txt    | The type of this file is not known. PDF, DOCX,
            encrypted.pdf  | protected by a password. Save it without one
            broken.pdf     | damaged or incomplete. Open it, save it again
            truncated.docx | damaged or incomplete. Open it, save it again
            bomb.docx      | unpacks to more than 67,108,864 bytes
            long.pdf       | has 2,000 pages; at most 1,000 can be read. Split it
            scanned.pdf    | no text
            nested.html    | nested too deep (at most 500 can be read)
            nul.txt        | The type of this file is not known. PDF, DOCX,
            """)
    void eachFailsWithAReasonAndWhatToDo(String filename, String reason) {
        JsonPath document = document(filename);
        assertThat(document.getString("status")).isEqualTo("failed");
        assertThat(document.getFloat("progress")).isEqualTo(1);
        assertThat(document.getList("problems")).hasSize(1);
        assertThat(document.getString("problems[0].level")).isEqualTo("error");
        assertThat(document.getString("problems[0].stage")).isEqualTo("parse");
        assertThat(document.getString("problems[0].message")).contains(reason);
    }

    @Test
    void theNextDocumentIsNotHeldUp() {
        assertThat(untilTheLastWasReady).isLessThan(SOON);
    }

    @Test
    void aFileThatCannotBeReadIsKeptAsItCame() throws IOException {
        byte[] back = as(CURATOR)
                .get("/documents/{id}/original", ids.get("picture.pdf"))
                .asByteArray();
        assertThat(back).isEqualTo(HostileFiles.picture());
        ProblemBody.of(as(CURATOR).get("/documents/{id}/text", ids.get("picture.pdf")), 409, "not-read", "failed");
    }

    @Test
    void scriptsAreNoText() {
        assertThat(textOf("scripted.html", """
                <html><head><script>var secret = 'never shown';</script><style>p { color: red }</style></head>
                <body><h1>Findings</h1><p onclick="steal()">The midwife shared her concern.</p>
                <script>document.write('written later')</script></body></html>""".getBytes(StandardCharsets.UTF_8)))
                .contains("The midwife shared her concern.")
                .doesNotContain("secret", "never shown", "color", "steal", "written later");
    }

    @Test
    void aPageThatNamesTheWrongCharsetIsReadByItsBytes() {
        String page =
                "<html><head><meta charset=\"utf-8\"></head><body><p>The worker’s visit – unannounced.</p></body>";
        assertThat(textOf("mislabelled.html", page.getBytes(Charset.forName("windows-1252"))))
                .contains("The worker’s visit – unannounced.");
    }

    @Test
    void textInWideCharactersWithoutAMarkIsRead() {
        assertThat(textOf("wide.txt", "The referral was closed at once.".getBytes(StandardCharsets.UTF_16LE)))
                .contains("The referral was closed at once.");
    }

    @Test
    void nulCharactersAreLeftOut() {
        assertThat(textOf(
                        "nul.html",
                        "<html><body><p>The GP\0 was not asked.</p></body></html>".getBytes(StandardCharsets.UTF_8)))
                .contains("was not asked.")
                .doesNotContain("\0");
    }

    private String textOf(String filename, byte[] content) {
        JsonPath document = Repository.read(reviewId, filename, content);
        assertThat(document.getString("status")).as(document.prettify()).isEqualTo("ready");
        byte[] text = as(CURATOR)
                .get("/documents/{id}/text", document.getString("id"))
                .asByteArray();
        return new String(text, StandardCharsets.UTF_8);
    }
}
