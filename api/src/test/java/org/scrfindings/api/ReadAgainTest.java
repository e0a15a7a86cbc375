package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.CorrectionTest.coding;
import static org.scrfindings.api.CorrectionTest.correct;
import static org.scrfindings.api.CorrectionTest.history;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.search.store.DocumentStore;

/** Reading a document again brings what is new and overwrites nothing that a person decided. */
@QuarkusTest
class ReadAgainTest {

    private static final String CLINIC =
            "The clinic wrote to the GP about the missed appointments and the GP did not tell the health visitor.";
    private static final String SCHOOL =
            "The school did not share its concern about bruising with children's social care, and no referral was made.";
    private static final String POLICE =
            "The police were called to the home twice and did not tell the school or the social worker of it.";

    private static final Map<String, String> HEADINGS = Map.of(
            CLINIC, "### Finding 1: The clinic's letters went no further",
            SCHOOL, "### Finding 2: Bruising was not referred",
            POLICE, "### Finding 3: Calls to the home stayed with the police");

    private static String report(String introduction, String... findings) {
        return """
                # Serious Case Review: Child Z

                ## Overview report

                ## 1. Introduction

                %s

                ## 2. Findings

                %s
                """.formatted(
                        introduction,
                        Stream.of(findings)
                                .map(f -> HEADINGS.getOrDefault(f, "### Finding 4: What was added") + "\n\n" + f)
                                .collect(Collectors.joining("\n\n")));
    }

    private static final String INTRODUCTION =
            "This report is about a child. Ring 0113 496 0999 to hear more, or 0113 496 0888 for the board.";

    @Inject
    DataSource database;

    @Inject
    DocumentStore documents;

    private String reviewId;
    private String documentId;

    @BeforeEach
    void aReviewOfItsOwn() {
        reviewId = Repository.draft("Read again", "Againshire");
        documentId = Repository.read(reviewId, "report.md", report(INTRODUCTION, CLINIC, SCHOOL, POLICE))
                .getString("id");
        assertThat(texts()).containsExactly(CLINIC, SCHOOL, POLICE);
    }

    private JsonPath findings() {
        return as(CURATOR).get("/reviews/{id}/findings", reviewId).jsonPath();
    }

    private List<String> texts() {
        return findings().getList("items.text");
    }

    private String finding(String text) {
        return findings().getString("items.find { it.text == \"%s\" }.id".formatted(text));
    }

    private JsonPath readAgain() {
        as(CURATOR).post("/documents/{id}/reading", documentId).then().statusCode(202);
        return Repository.awaitRead(documentId);
    }

    /** As if the service had learned to get another text out of the same file. */
    private JsonPath readAgainAs(String report) throws SQLException {
        change(
                "update document_original set content = ? where document_id = ?",
                report.getBytes(StandardCharsets.UTF_8));
        return readAgain();
    }

    private void change(String sql, Object first) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, first);
            statement.setObject(2, UUID.fromString(documentId));
            statement.executeUpdate();
        }
    }

    private String replace(String id, String findings) {
        String body = "{\"replaces\": [{\"id\": \"%s\", \"version\": %d}], \"findings\": [%s]}"
                .formatted(id, coding(id).getInt("version"), findings);
        return ProblemBody.post(as(CURATOR), "/documents/" + documentId + "/findings", body)
                .path("items[0].id");
    }

    @Test
    void withoutDecisionsAllIsAsItWas() {
        List<String> before = findings().getList("items.id");
        assertThat(readAgain().getString("status")).isEqualTo("ready");
        assertThat(findings().<String>getList("items.id")).isEqualTo(before);
    }

    @Test
    void aConfirmedCodingIsKeptToTheLetter() {
        String school = finding(SCHOOL);
        correct(school, "*", "{\"stage\": \"G\", \"issues\": [\"G6\"]}").then().statusCode(200);
        Map<String, Object> confirmed = coding(school).getMap("$");
        readAgain();

        assertThat(coding(school).<String, Object>getMap("$")).isEqualTo(confirmed);
        assertThat(texts()).containsExactly(CLINIC, SCHOOL, POLICE);
        assertThat(history(school).getList("items")).hasSize(1);
    }

    @Test
    void aPassageThatWasTakenOutDoesNotComeBack() throws SQLException {
        replace(finding(POLICE), "");
        readAgain();
        assertThat(texts()).containsExactly(CLINIC, SCHOOL);
        readAgainAs(report(INTRODUCTION + " It was written in spring.", CLINIC, SCHOOL, POLICE));
        assertThat(texts()).containsExactly(CLINIC, SCHOOL);
    }

    @Test
    void aFindingMadeByHandIsKeptAndNotDoubled() {
        String text = as(CURATOR).get("/documents/{id}/text", documentId).asString();
        int start = text.indexOf(SCHOOL);
        String made = replace(
                finding(SCHOOL),
                "{\"title\": \"Bruising\", \"evidence\": [{\"start\": %d, \"end\": %d}]}"
                        .formatted(start, text.indexOf(", and no referral", start)));
        readAgain();

        assertThat(findings().<String>getList("items.id")).hasSize(3).contains(made);
        assertThat(texts()).containsExactly(CLINIC, SCHOOL.substring(0, SCHOOL.indexOf(", and no referral")), POLICE);
    }

    @Test
    void decisionsMoveWithTheirWordsWhenTheTextChanges() throws SQLException {
        String school = finding(SCHOOL);
        correct(school, "*", "{\"stage\": \"G\"}").then().statusCode(200);
        List<String> stages = coding(school).getList("codes.value");
        JsonPath document = readAgainAs(report("A new beginning. " + INTRODUCTION, POLICE, SCHOOL));

        assertThat(document.getString("status")).isEqualTo("ready");
        assertThat(texts()).containsExactly(POLICE, SCHOOL);
        assertThat(coding(school).<String>getList("codes.value")).isEqualTo(stages);
        String text = as(CURATOR).get("/documents/{id}/text", documentId).asString();
        JsonPath now = as(CURATOR).get("/findings/{id}", school).jsonPath();
        assertThat(text.substring(now.getInt("evidence[0].start"), now.getInt("evidence[0].end")))
                .isEqualTo(SCHOOL);
        List<Map<String, Object>> words = coding(school).getList("codes.words.flatten()");
        assertThat(words).isNotEmpty().allSatisfy(w -> assertThat(
                        text.substring((int) w.get("start"), (int) w.get("end")))
                .isEqualTo(w.get("text")));
    }

    @Test
    void whereADecisionWouldBeLostEverythingStaysAndTheDocumentSaysSo() throws SQLException {
        String school = finding(SCHOOL);
        correct(school, "*", "{}").then().statusCode(200);
        JsonPath document = readAgainAs(report(INTRODUCTION, CLINIC, POLICE));

        assertThat(document.getString("status")).isEqualTo("ready");
        assertThat(document.getList("problems.message", String.class))
                .anyMatch(m -> m.contains("1 findings that people decided about do not stand"));
        assertThat(texts()).containsExactly(CLINIC, SCHOOL, POLICE);
        assertThat(as(CURATOR).get("/documents/{id}/text", documentId).asString())
                .contains(SCHOOL);

        replace(school, "");
        assertThat(readAgain().getList("problems")).isEmpty();
        assertThat(texts()).containsExactly(CLINIC, POLICE);
    }

    @Test
    void decisionsOnDisclosuresStayWithTheirWordsAndOthersAreOpen() throws SQLException {
        JsonPath before = disclosures();
        String first = before.getString("items[0].id");
        as(CURATOR)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"status\": \"accepted\", \"reason\": \"A number made up for this test.\"}")
                .patch("/disclosures/{id}", first)
                .then()
                .statusCode(200);
        assertThat(before.getList("items.text")).containsExactly("0113 496 0999", "0113 496 0888");
        readAgain();
        assertDecided(first, "accepted", "open");
        readAgainAs(report("Also ask at 0113 496 0777. " + INTRODUCTION, CLINIC, SCHOOL, POLICE));
        assertDecided(first, "open", "accepted", "open");
    }

    private JsonPath disclosures() {
        return as(CURATOR).get("/documents/{id}/disclosures", documentId).jsonPath();
    }

    private void assertDecided(String accepted, String... statuses) {
        JsonPath now = disclosures();
        assertThat(now.getList("items.status")).containsExactly((Object[]) statuses);
        assertThat(now.getString("items.find { it.status == 'accepted' }.id")).isEqualTo(accepted);
        assertThat(now.getString("items.find { it.status == 'accepted' }.text")).isEqualTo("0113 496 0999");
        assertThat(now.getString("items.find { it.status == 'accepted' }.reason"))
                .isNotBlank();
    }

    @Test
    void aDocumentThatCouldNotBeCheckedCanBePublishedOnceItIsReadAgain() throws SQLException {
        change(
                "insert into document_problem (position, level, stage, place, message, document_id)"
                        + " values (0, 'warning', ?, '', 'This document could not be checked.', ?)",
                "disclose");
        Repository.submit(reviewId);
        acceptAll();
        ProblemBody.of(
                as(CURATOR).post("/reviews/{id}/publication", reviewId), 409, "unchecked-documents", "1 documents");

        assertThat(readAgain().getList("problems")).isEmpty();
        as(CURATOR).post("/reviews/{id}/publication", reviewId).then().statusCode(200);
        ProblemBody.of(as(CURATOR).post("/documents/{id}/reading", documentId), 409, "wrong-state", "published");
    }

    private void acceptAll() {
        disclosures().<String>getList("items.id").forEach(id -> as(CURATOR)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"status\": \"accepted\", \"reason\": \"A number made up for this test.\"}")
                .patch("/disclosures/{id}", id)
                .then()
                .statusCode(200));
    }

    @Test
    void aDocumentThatFailedIsReadOnceItCanBe() throws SQLException {
        String kept = documentId;
        documentId = Repository.upload(reviewId, "empty.md", new byte[0]);
        assertThat(Repository.awaitRead(documentId).getString("status")).isEqualTo("failed");
        assertThat(readAgain().getString("status")).isEqualTo("failed");

        JsonPath document = readAgainAs(report(INTRODUCTION, SCHOOL + " It was a Friday."));
        assertThat(document.getString("status")).isEqualTo("ready");
        assertThat(document.getList("problems")).isEmpty();
        assertThat(texts()).contains(SCHOOL + " It was a Friday.").hasSize(4);
        assertThat(kept).isNotEqualTo(documentId);
    }

    @Test
    void aReadingThatFailsLeavesWhatAnEarlierOneFound() throws SQLException {
        JsonPath document = readAgainAs("");

        assertThat(document.getString("status")).isEqualTo("ready");
        assertThat(document.getList("problems.message", String.class))
                .hasSize(1)
                .allMatch(m -> m.contains("was left as it was") && m.contains("The file is empty"));
        assertThat(texts()).containsExactly(CLINIC, SCHOOL, POLICE);
    }

    @Test
    void anAttemptOfAnEarlierReadingOverwritesNothing() {
        readAgain();
        documents.fail(
                UUID.fromString(documentId), 1, new Problem(Problem.Level.ERROR, Problem.Stage.PARSE, "", "Too late."));
        assertThat(as(CURATOR).get("/documents/{id}", documentId).jsonPath().getList("problems"))
                .isEmpty();
    }

    @Test
    void aCorrectionWhileADocumentIsReadAgainIsKept() {
        String school = finding(SCHOOL);
        as(CURATOR).post("/documents/{id}/reading", documentId).then().statusCode(202);
        correct(school, "*", "{\"stage\": \"G\"}").then().statusCode(200);

        assertThat(Repository.awaitRead(documentId).getString("status")).isEqualTo("ready");
        assertThat(coding(school).getString("codes.find { it.axis == 'stage' }.value"))
                .isEqualTo("G");
        assertThat(texts()).containsExactly(CLINIC, SCHOOL, POLICE);
    }

    @Test
    void aReviewIsNotPublishedWhileADocumentIsReadAgain() throws SQLException {
        Repository.submit(reviewId);
        acceptAll();
        change("update document set status = ? where id = ?", "processing");
        ProblemBody.of(as(CURATOR).post("/reviews/{id}/publication", reviewId), 409, "still-reading");
        change("update document set status = ? where id = ?", "ready");
        as(CURATOR).post("/reviews/{id}/publication", reviewId).then().statusCode(200);
    }

    @Test
    void onlyCuratorsHaveADocumentReadAgain() {
        ProblemBody.of(asPublic().post("/documents/{id}/reading", documentId), 401, "unauthorized");
        for (String key : List.of(BOARD, RESEARCHER, ANALYST, ADMIN)) {
            ProblemBody.of(as(key).post("/documents/{id}/reading", documentId), 403, "forbidden");
        }
    }
}
