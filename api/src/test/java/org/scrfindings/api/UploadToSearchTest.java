package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.search.store.DocumentStore;

/** The whole way once: a board's document goes in, its findings are found. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadToSearchTest {

    private static final Path SAMPLES = Path.of("../deploy/samples");

    @Inject
    DocumentStore documents;

    private String reviewId;
    private JsonPath overview;
    private JsonPath chronology;
    private JsonPath plan;

    @BeforeEach
    void uploadOnce() throws IOException {
        if (reviewId == null) {
            reviewId = Repository.draft("Upload to search", "Lindenford");
            overview = read("lindenford-child-h/overview-report.html");
            chronology = read("lindenford-child-h/chronology.md");
            plan = read("lindenford-child-h/action-plan.docx");
        }
    }

    private JsonPath read(String sample) throws IOException {
        Path file = SAMPLES.resolve(sample);
        return Repository.read(reviewId, file.getFileName().toString(), Files.readAllBytes(file));
    }

    @Test
    void everyDocumentIsReadAndItsKindIsTold() {
        assertThat(overview.getString("status")).isEqualTo("ready");
        assertThat(overview.getString("kind")).isEqualTo("overview-report");
        assertThat(overview.getFloat("progress")).isEqualTo(1);
        assertThat(overview.getList("sections.role")).contains("findings", "recommendations");
        assertThat(chronology.getString("kind")).isEqualTo("chronology");
        assertThat(plan.getString("kind")).isEqualTo("action-plan");
    }

    @Test
    void everyQuoteStandsInTheTextAtItsPlace() {
        String text = as(CURATOR)
                .get("/documents/{id}/text", overview.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<Map<String, Object>> evidence = as(CURATOR)
                .queryParam("limit", 200)
                .get("/reviews/{id}/findings", reviewId)
                .jsonPath()
                .getList("items.evidence.flatten()");
        List<Map<String, Object>> ofOverview = evidence.stream()
                .filter(e -> e.get("documentId").equals(overview.getString("id")))
                .toList();
        assertThat(ofOverview).hasSizeGreaterThan(10).allSatisfy(e -> assertThat(
                        text.substring((int) e.get("start"), (int) e.get("end")))
                .isEqualTo(e.get("quote")));
    }

    @Test
    void everyCodeIsTracedToWordsOfTheDocument() {
        String text = as(CURATOR)
                .get("/documents/{id}/text", overview.getString("id"))
                .asString();
        List<String> ids = as(CURATOR)
                .queryParam("limit", 20)
                .get("/reviews/{id}/findings", reviewId)
                .jsonPath()
                .getList("items.findAll { it.documentId == '%s' }.id".formatted(overview.getString("id")));
        for (String id : ids) {
            JsonPath coding = as(CURATOR).get("/findings/{id}/coding", id).jsonPath();
            List<Map<String, Object>> words = coding.getList("codes.words.flatten()");
            assertThat(words).isNotEmpty().allSatisfy(w -> assertThat(
                            text.substring((int) w.get("start"), (int) w.get("end")))
                    .isEqualTo(w.get("text")));
            assertThat(coding.getList("codes.coder")).doesNotContainNull();
        }
    }

    @Test
    void theBytesComeBackAsTheyWent() throws IOException {
        byte[] back = as(CURATOR)
                .get("/documents/{id}/original", plan.getString("id"))
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("action-plan.docx"))
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(Files.readAllBytes(SAMPLES.resolve("lindenford-child-h/action-plan.docx")));
    }

    @Test
    void theSameBytesInTheSameReviewAreTheSameDocument() throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve("lindenford-child-h/chronology.md"));
        as(CURATOR)
                .multiPart("file", "another-name.md", bytes)
                .post("/reviews/{id}/documents", reviewId)
                .then()
                .statusCode(200)
                .body("id", equalTo(chronology.getString("id")));
    }

    @Test
    void chronologyComesByDateAndPageByPage() {
        JsonPath first = as(CURATOR)
                .queryParam("limit", 15)
                .get("/reviews/{id}/chronology", reviewId)
                .jsonPath();
        JsonPath second = as(CURATOR)
                .queryParam("limit", 15)
                .queryParam("cursor", first.getString("next"))
                .get("/reviews/{id}/chronology", reviewId)
                .jsonPath();
        List<String> dates = first.getList("items.date");
        assertThat(dates).hasSize(15).isSorted();
        List<String> later = second.getList("items.date");
        assertThat(later.getFirst()).isGreaterThanOrEqualTo(dates.getLast());
        assertThat(first.getList("items.event")).doesNotContainAnyElementsOf(second.getList("items.event"));
    }

    @Test
    void documentsComeInTheOrderOfTheirArrivalAndPageByPage() {
        JsonPath first = as(CURATOR)
                .queryParam("limit", 2)
                .get("/reviews/{id}/documents", reviewId)
                .jsonPath();
        JsonPath second = as(CURATOR)
                .queryParam("limit", 2)
                .queryParam("cursor", first.getString("next"))
                .get("/reviews/{id}/documents", reviewId)
                .jsonPath();
        assertThat(first.getList("items.id")).containsExactly(overview.getString("id"), chronology.getString("id"));
        assertThat(second.getString("items[0].id")).isEqualTo(plan.getString("id"));
    }

    @Test
    void anAttemptThatWasThoughtDeadOverwritesNothing() {
        UUID id = UUID.fromString(overview.getString("id"));
        documents.fail(id, 1, new Problem(Problem.Level.ERROR, Problem.Stage.PARSE, "", "Too late."));
        as(CURATOR)
                .get("/documents/{id}", id)
                .then()
                .body("status", equalTo("ready"))
                .body("problems.message", not(hasItem("Too late.")));
    }

    @Test
    void actionsHaveLeadsAndDates() {
        as(CURATOR)
                .get("/reviews/{id}/actions", reviewId)
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(8))
                .body("items[0].action", notNullValue())
                .body("items.findAll { it.due }.size()", greaterThan(4))
                .body("items[0].documentId", equalTo(plan.getString("id")));
    }

    @Test
    void aDraftIsNoOneElsesToSee() {
        asPublic().get("/reviews/{id}", reviewId).then().statusCode(404);
        asPublic().get("/documents/{id}", overview.getString("id")).then().statusCode(404);
        asPublic().get("/documents/{id}/text", overview.getString("id")).then().statusCode(404);
        asPublic()
                .queryParam("reviewId", reviewId)
                .get("/findings")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(0));
    }

    @Test
    void statusChangesAreStreamedToTheEnd() {
        String events = as(CURATOR)
                .get("/documents/{id}/events", overview.getString("id"))
                .then()
                .statusCode(200)
                .contentType(containsString("text/event-stream"))
                .extract()
                .asString();
        assertThat(events).contains("\"status\":\"ready\"", "\"progress\":1");
    }

    @Test
    void aReviewSentTwiceWithTheSameKeyIsOneReview() {
        Map<String, String> details = Map.of("title", "Once", "reviewType", "rapid-review");
        String key = "once-" + reviewId;
        String first = create(details, key, 201).getString("id");
        assertThat(create(details, key, 201).getString("id")).isEqualTo(first);
        create(Map.of("title", "Twice", "reviewType", "rapid-review"), key, 409);
    }

    private static JsonPath create(Map<String, String> details, String key, int status) {
        return as(CURATOR)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(details)
                .post("/reviews")
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    @Test
    void theCodebookIsServed() {
        asPublic()
                .get("/codebook")
                .then()
                .statusCode(200)
                .body("version", equalTo("1.0"))
                .body("issues.code", hasItem("C2"))
                .body("case.documentKinds", hasItem("chronology"));
    }

    @Test
    void aTextInAnotherCharsetIsReadAsItWasWritten() {
        String report =
                "Agency report\n\n1. Findings\n\n1.1 The worker’s notes weren’t shared with the GP – a missed chance.\n";
        JsonPath document = Repository.read(
                reviewId, "cp1252.txt", report.getBytes(java.nio.charset.Charset.forName("windows-1252")));
        assertThat(document.getString("status")).isEqualTo("ready");
        byte[] text = as(CURATOR)
                .get("/documents/{id}/text", document.getString("id"))
                .asByteArray();
        assertThat(new String(text, StandardCharsets.UTF_8)).contains("worker’s notes weren’t shared", "GP – a missed");
    }
}
