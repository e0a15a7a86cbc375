package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;
import static org.scrfindings.api.ReviewSteps.decide;
import static org.scrfindings.api.ReviewSteps.decideAll;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that a curator redacts are read nowhere any more; a curator can undo it until they are public. */
@QuarkusTest
class RedactionTest {

    private static final String NUMBER = "943 476 5919";
    private static final String BLOCKS = "█".repeat(NUMBER.length());
    private static final String SCHOOL =
            "The school did not tell the GP of the bruising to the child with the NHS number %s, and no referral was made.";
    private static final String POLICE =
            "The police did not tell the social worker of the call, and no strategy discussion was held about the children.";
    private static final String REDACTED = "{\"status\": \"redacted\", \"reason\": \"It is the child's own.\"}";
    private static final String ACCEPTED =
            "{\"status\": \"accepted\", \"reason\": \"A number made up for this test.\"}";

    @Inject
    DataSource database;

    private String reviewId;
    private String report;
    private String chronology;

    private static byte[] report(String introduction, String... findings) {
        return """
                # Overview report

                ## 1. Introduction

                %s

                ## 2. Findings about the child %s

                %s
                """.formatted(introduction, NUMBER, String.join("\n\n", findings))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] chronology() {
        return """
                # Integrated chronology

                | Date | Agency | Event | Comment |
                | :--- | :--- | :--- | :--- |
                | 12 March 2013 | Health visiting | New birth visit, NHS number %1$s. | Father was not seen. |
                | 4 April 2013 | Police | Called to the home. No referral was made. | NHS number %1$s was not known. |
                """.formatted(NUMBER).getBytes(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void aReviewWithANumberThatIsTheChildsOwn() {
        reviewId = Repository.draft("Words to be redacted", "Demoshire");
        report = Repository.upload(
                reviewId, "report.md", report("This report is about a child.", SCHOOL.formatted(NUMBER), POLICE));
        chronology = Repository.upload(reviewId, "chronology.md", chronology());
        Repository.awaitRead(report);
        Repository.awaitRead(chronology);
    }

    /** All that is served of the review and its documents, but for the disclosures themselves. */
    private String served() {
        StringBuilder all = new StringBuilder();
        for (String address : List.of(
                "/reviews/" + reviewId,
                "/reviews/" + reviewId + "/documents",
                "/reviews/" + reviewId + "/findings",
                "/reviews/" + reviewId + "/chronology",
                "/reviews/" + reviewId + "/feedback",
                "/exports/findings?format=csv&reviewId=" + reviewId,
                "/exports/events?format=csv&reviewId=" + reviewId,
                "/documents/" + report,
                "/documents/" + report + "/text",
                "/documents/" + chronology + "/text")) {
            all.append(as(CURATOR).get(address).asString()).append('\n');
        }
        findings()
                .forEach(id -> all.append(as(CURATOR).get("/findings/{id}", id).asString())
                        .append(as(CURATOR)
                                .get("/findings/{id}/coding", id)
                                .path("codes.words")
                                .toString()));
        return all.toString();
    }

    private List<String> findings() {
        return as(CURATOR).get("/reviews/{id}/findings", reviewId).path("items.id");
    }

    private String finding() {
        return as(CURATOR)
                .get("/reviews/{id}/findings", reviewId)
                .path("items.find { it.text.startsWith('The school') }.id");
    }

    private int found(String words) {
        return as(CURATOR)
                .queryParam("q", words)
                .queryParam("reviewId", reviewId)
                .queryParam("mode", "keyword")
                .get("/findings")
                .path("total.value");
    }

    private void redactAll() {
        assertThat(ReviewSteps.disclosures(report)).isNotEmpty();
        decideAll(report, REDACTED);
        decideAll(chronology, REDACTED);
        Repository.await("the index", () -> found("5919") == 0);
    }

    @Test
    void redactedWordsAreReadNowhere() {
        assertThat(served()).contains(NUMBER);
        assertThat(found("5919")).isEqualTo(2);
        redactAll();

        assertThat(served()).doesNotContain("5919").contains(BLOCKS);
        assertThat(as(CURATOR)
                        .queryParam("q", "bruising")
                        .queryParam("reviewId", reviewId)
                        .get("/findings")
                        .asString())
                .doesNotContain("5919")
                .contains("highlight");
        assertThat(as(CURATOR).get("/documents/{id}", report).jsonPath().getList("sections.heading", String.class))
                .contains("2. Findings about the child " + BLOCKS);
    }

    @Test
    void everyOffsetStaysTrue() {
        String before = as(CURATOR).get("/documents/{id}/text", report).asString();
        redactAll();
        String after = as(CURATOR).get("/documents/{id}/text", report).asString();
        assertThat(after).hasSameSizeAs(before).isEqualTo(before.replace(NUMBER, BLOCKS));
        JsonPath finding = as(CURATOR).get("/findings/{id}", finding()).jsonPath();
        assertThat(after.substring(finding.getInt("evidence[0].start"), finding.getInt("evidence[0].end")))
                .isEqualTo(finding.getString("evidence[0].quote"))
                .isEqualTo(SCHOOL.formatted(BLOCKS));
    }

    @Test
    void undoneARedactionLeavesNothingBehind() {
        String before = served();
        redactAll();
        decideAll(report, "{\"status\": \"open\"}");
        decideAll(chronology, ACCEPTED);
        Repository.await("the index", () -> found("5919") == 2);
        assertThat(served()).isEqualTo(before);
        as(BOARD).get("/documents/{id}/original", report).then().statusCode(200);
    }

    @Test
    void theFileIsForCuratorsAloneOnceWordsAreRedacted() {
        as(BOARD).get("/documents/{id}/original", report).then().statusCode(200);
        redactAll();
        for (String key : List.of(BOARD, ADMIN)) {
            ProblemBody.of(
                    as(key).get("/documents/{id}/original", report), 403, "redacted-original", "Read its text instead");
            assertThat(as(key).get("/documents/{id}/disclosures", report).asString())
                    .doesNotContain("5919")
                    .contains(BLOCKS);
        }
        assertThat(as(CURATOR).get("/documents/{id}/original", report).asString())
                .contains(NUMBER);
        assertThat(as(CURATOR).get("/documents/{id}/disclosures", report).asString())
                .contains(NUMBER);
    }

    @Test
    void aRedactionHoldsWhenADocumentIsReadAgain() throws SQLException {
        redactAll();
        readAgain();
        assertThat(served()).doesNotContain("5919");
        // As if the service had learned to get another text out of the file.
        change(
                ("# Overview report\n\n## 1. Introduction\n\nA new beginning.\n\n## 2. What was learnt of %s\n\n%s\n\n%s\n"
                                .formatted(NUMBER, POLICE, SCHOOL.formatted(NUMBER)))
                        .getBytes(StandardCharsets.UTF_8));
        readAgain();
        assertThat(served()).doesNotContain("5919").contains("2. What was learnt of " + BLOCKS);
        assertThat(as(CURATOR).get("/findings/{id}", finding()).<String>path("text"))
                .isEqualTo(SCHOOL.formatted(BLOCKS));
    }

    private void readAgain() {
        as(CURATOR).post("/documents/{id}/reading", report).then().statusCode(202);
        Repository.awaitRead(report);
    }

    private void change(byte[] file) throws SQLException {
        String sql = "update document_original set content = ? where document_id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, file);
            statement.setObject(2, UUID.fromString(report));
            statement.executeUpdate();
        }
    }

    @Test
    void decisionsMadeBeforeSayTheWordsNoMore() {
        String finding = finding();
        as(CURATOR)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"stage\": \"G\"}")
                .patch("/findings/{id}/coding", finding)
                .then()
                .statusCode(200);
        String history = "/findings/" + finding + "/coding/history";
        assertThat(as(CURATOR).get(history).asString()).contains("GP of the bruising");
        redactAll();
        assertThat(as(CURATOR).get(history).asString()).doesNotContain("5919");
    }

    @Test
    void whatIsMadeByHandIsMaskedAndRestoredToo() {
        redactAll();
        String text = as(CURATOR).get("/documents/{id}/text", report).asString();
        int start = text.indexOf("The school");
        int end = text.indexOf(", and no referral");
        String body = """
                {"replaces": [{"id": "%s", "version": %d}],
                 "findings": [{"title": "About %s", "evidence": [{"start": %d, "end": %d}]}]}
                """.formatted(
                        finding(),
                        as(CURATOR).get("/findings/{id}/coding", finding()).<Integer>path("version"),
                        NUMBER,
                        start,
                        end);
        String made = ProblemBody.post(as(CURATOR), "/documents/" + report + "/findings", body)
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
        assertThat(as(CURATOR).get("/findings/{id}", made).asString()).doesNotContain("5919");
        decideAll(report, "{\"status\": \"open\"}");
        JsonPath restored = as(CURATOR).get("/findings/{id}", made).jsonPath();
        assertThat(restored.getString("title")).isEqualTo("About " + NUMBER);
        assertThat(restored.getString("text")).contains(NUMBER);
        assertThat(restored.getString("evidence[0].section")).contains(NUMBER);
    }

    @Test
    void whatIsPublicCanBeRedactedAndNotShownAgain() {
        decideAll(report, ACCEPTED);
        decideAll(chronology, ACCEPTED);
        Repository.publish(reviewId);
        assertThat(asPublic().get("/documents/{id}/text", report).asString()).contains(NUMBER);
        decideAll(report, REDACTED);
        assertThat(asPublic().get("/documents/{id}/text", report).asString()).doesNotContain("5919");
        assertThat(asPublic()
                        .queryParam("q", "bruising")
                        .queryParam("reviewId", reviewId)
                        .get("/findings")
                        .asString())
                .doesNotContain("5919");
        ProblemBody.of(asPublic().get("/documents/{id}/original", report), 403, "redacted-original");
        String first = ReviewSteps.disclosures(report).getFirst();
        ProblemBody.of(decide(first, "*", ACCEPTED), 409, "wrong-state", "is published");
        assertThat(asPublic().get("/documents/{id}/text", report).asString()).doesNotContain("5919");
    }

    @Test
    void aDecisionAboutWhatSomebodyElseChangedChangesNothing() {
        String first = ReviewSteps.disclosures(report).getFirst();
        ProblemBody.of(decide(first, "\"7\"", REDACTED), 412, "changed");
        ProblemBody.of(decide(first, "*", "{\"status\": \"hidden\"}"), 400, "invalid-field", "accepted or redacted");
        ProblemBody.of(decide(UUID.randomUUID().toString(), "*", REDACTED), 404, "not-found");
        Map<String, Object> there =
                as(CURATOR).get("/documents/{id}/disclosures", report).path("items[0]");
        assertThat(there).containsEntry("status", "open");
        assertThat(as(CURATOR).get("/documents/{id}/text", report).asString()).contains(NUMBER);
    }

    @Test
    void whatNoDetectorFoundIsMarkedByAPersonAndStaysMarked() {
        String text = as(CURATOR).get("/documents/{id}/text", report).asString();
        int start = text.indexOf("bruising");
        String mark = "{\"type\": \"identifier\", \"start\": %d, \"end\": %d}".formatted(start, start + 8);
        String marks = "/documents/" + report + "/disclosures";
        ProblemBody.of(ProblemBody.post(as("test-board-two"), marks, mark), 404, "not-found");
        ProblemBody.of(
                ProblemBody.post(as(BOARD), marks, mark.replace("ident", "indent")), 400, "invalid-field", "nearest");
        ProblemBody.of(
                ProblemBody.post(as(BOARD), marks, mark.replace("\"end\": ", "\"end\": 1")),
                400,
                "invalid-field",
                "offsets");
        String id = ProblemBody.post(as(BOARD), marks, mark)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        readAgain();
        assertThat(ReviewSteps.disclosures(report)).contains(id);
        decide(id, "*", REDACTED).then().statusCode(200);
        assertThat(as(CURATOR).get("/documents/{id}/text", report).asString()).doesNotContain("bruising");
        Repository.await("the index", () -> found("bruising") == 0);
    }
}
