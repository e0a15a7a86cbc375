package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers are told to be careful, whatever they are given, and nothing that was uploaded runs in one. */
@QuarkusTest
class HardeningTest {

    private static final String SCRIPT = "<script>document.title = 'run'</script>";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/findings", "/api/v1/nothing", "/nothing", "/q/health", "/q/swagger-ui/"})
    void everyAnswerTellsBrowsersToBeCareful(String address) {
        Response answer = given().get(address);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src", "frame-ancestors 'none'");
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void noPageRunsWhatStandsInIt() {
        assertThat(given().get("/").header("Content-Security-Policy")).doesNotContain("unsafe", "*", "https:");
        assertThat(given().get("/api/v1/findings").header("Content-Security-Policy"))
                .contains("default-src 'none'", "sandbox");
    }

    @ParameterizedTest
    @CsvSource({"page.html, overview-report", "family.svg, genogram", "notes.md, overview-report"})
    void anUploadIsNeverActiveContent(String filename, String kind) {
        String review = Repository.draft("With a script in it", "Westerly");
        String document = as(CURATOR)
                .multiPart("file", filename, content(filename))
                .multiPart("kind", kind)
                .post("/reviews/{id}/documents", review)
                .path("id");
        Repository.awaitRead(document);
        Response original = as(CURATOR).get("/documents/{id}/original", document);
        assertThat(original.asString()).contains(SCRIPT);
        assertThat(original.contentType()).isEqualTo("application/octet-stream");
        assertThat(original.header("Content-Disposition"))
                .startsWith("attachment;")
                .endsWith(filename);
        assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    private static byte[] content(String filename) {
        String text = filename.endsWith(".svg")
                ? "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">" + SCRIPT + "</svg>"
                : "<html><body><h1>Findings</h1><p>Nobody told the GP of it.</p>" + SCRIPT + "</body></html>";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileNameCannotAddAHeader() {
        String review = Repository.draft("With a name", "Westerly");
        String document = Repository.upload(
                review, "a; filename='b.html', c.md", Repository.overview("The GP did not tell the midwife of it."));
        Repository.awaitRead(document);
        assertThat(as(CURATOR).get("/documents/{id}/original", document).header("Content-Disposition"))
                .matches("attachment; filename\\*=UTF-8''[A-Za-z0-9%._-]+");
    }

    @Test
    void pagesOfOthersAreNotLetIn() {
        Response read = asPublic().header("Origin", "https://elsewhere.example").get("/findings");
        assertThat(read.header("Access-Control-Allow-Origin")).isNull();
        Response asked = as(ADMIN)
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/keys");
        assertThat(asked.header("Access-Control-Allow-Origin")).isNull();
        assertThat(asked.header("Access-Control-Allow-Methods")).isNull();
    }

    @Test
    void whatSomebodyWithAKeyWasShownIsNotKeptByABrowser() {
        assertThat(as(CURATOR).get("/reviews").header("Cache-Control")).isEqualTo("no-store");
        assertThat(asPublic().get("/reviews").header("Cache-Control")).isNull();
    }

    @Test
    void noKeyAndNoTokenReachesALog() {
        String issued = as(ADMIN)
                .contentType("application/json")
                .body(Map.of("name", "logged-" + UUID.randomUUID(), "role", "analyst"))
                .post("/keys")
                .path("key");
        String forged = TokenIssuer.signedByAStranger(TokenIssuer.claims("somebody"));
        String unknown = "scrk_" + "Z".repeat(43);
        try (CapturedLog log = new CapturedLog()) {
            for (String secret : List.of(issued, forged, unknown, "nobody-s-secret", CURATOR)) {
                as(secret).get("/keys");
                as(secret).queryParam("access_token", secret).get("/findings");
                as(secret)
                        .header("If-Match", "*")
                        .contentType("application/json")
                        .body("{")
                        .patch("/findings/17/coding");
            }
            assertThat(log.text()).isNotEmpty().doesNotContain(issued, forged, unknown, "nobody-s-secret", "Bearer ");
        }
    }
}
