package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Uploads that are no uploads, are too large, or come under a strange name. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadUploadTest {

    private static final int OVER_THE_LIMIT = 4 << 20;

    @TestHTTPResource("/api/v1/")
    URI service;

    private String reviewId;

    @BeforeEach
    void aReview() {
        if (reviewId == null) {
            reviewId = Repository.draft("Bad uploads", "Westerly");
        }
    }

    @Test
    void aRequestWithoutTheFilePartIsRefused() {
        Response answer = as(CURATOR).multiPart("other", "a.txt", unique()).post("/reviews/{id}/documents", reviewId);
        ProblemBody.of(answer, 400, "invalid-field", "file:");
    }

    @Test
    void anUnknownKindIsAnsweredWithTheNearest() {
        Response answer = as(CURATOR)
                .multiPart("file", "a.txt", unique())
                .multiPart("kind", "overview")
                .post("/reviews/{id}/documents", reviewId);
        ProblemBody.of(answer, 400, "invalid-field", "kind:", "The nearest is \"overview-report\".");
    }

    @Test
    void aBodyThatIsNoMultipartIsRefused() {
        ProblemBody.of(
                as(CURATOR).contentType("text/plain").body("x").post("/reviews/{id}/documents", reviewId),
                415,
                "unsupported-media-type",
                "multipart/form-data");
    }

    @Test
    void aMultipartThatEndsTooEarlyIsRefused() {
        Response answer = as(CURATOR)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .body("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhal".getBytes())
                .post("/reviews/{id}/documents", reviewId);
        ProblemBody.of(answer, 400, "incomplete-upload", "Send the file again");
    }

    @Test
    void aFileOverTheLimitIsRefusedByTheLengthThatItSays() {
        Response answer = as(CURATOR)
                .multiPart("file", "a.txt", new byte[OVER_THE_LIMIT])
                .post("/reviews/{id}/documents", reviewId);
        ProblemBody.of(answer, 413, "file-too-large", "3 MB", "Split it");
    }

    @Test
    void aFileOverTheLimitIsRefusedThoughItDoesNotSayItsLength() throws Exception {
        HttpResponse<String> answer = sendChunked("a.txt", new byte[OVER_THE_LIMIT]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.from(answer.body()).getString("type")).endsWith("file-too-large");
    }

    @Test
    void foldersInAFileNameAreLeftOut() throws Exception {
        assertThat(nameKeptOf("../../etc/passwd")).isEqualTo("passwd");
        assertThat(nameKeptOf("C:\\Users\\A Person\\report.txt")).isEqualTo("report.txt");
    }

    @Test
    void controlCharactersInAFileNameAreLeftOut() throws Exception {
        assertThat(nameKeptOf("re\u0000po\u0001rt\u007f.txt")).isEqualTo("report.txt");
    }

    @Test
    void aLongFileNameIsShortenedButKeepsItsEnd() throws Exception {
        assertThat(nameKeptOf("n".repeat(5_000) + ".txt")).hasSize(255).endsWith("nn.txt");
    }

    private String nameKeptOf(String filename) throws Exception {
        HttpResponse<String> answer = sendChunked(filename, unique());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JsonPath.from(answer.body()).getString("filename");
    }

    /** Without a Content-Length, and with the file's name as it stands. */
    private HttpResponse<String> sendChunked(String filename, byte[] content) throws IOException, InterruptedException {
        byte[] body = ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename + "\"\r\n\r\n"
                        + new String(content, StandardCharsets.ISO_8859_1) + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        HttpRequest request = HttpRequest.newBuilder(service.resolve("reviews/" + reviewId + "/documents"))
                .header("Authorization", "Bearer " + CURATOR)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static byte[] unique() {
        return ("A note of its own: " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }
}
