package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;
import static org.scrfindings.api.ReviewSteps.dates;
import static org.scrfindings.api.ReviewSteps.history;
import static org.scrfindings.api.ReviewSteps.status;
import static org.scrfindings.api.ReviewSteps.step;
import static org.scrfindings.api.ReviewSteps.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrfindings.search.visibility.Today;

/** A review is cleared, signed off, published on its day and withdrawn, and nothing is left of it then. */
@QuarkusTest
class GateTest {

    private static final String OTHER_CURATOR = "test-curator-two";
    private static final String WORDS =
            "The school did not tell the health visitor of the bruising, so nobody saw the pattern in time.";

    @Inject
    SettableToday today;

    @Inject
    SettableGate gate;

    @Inject
    DataSource database;

    private String reviewId;
    private String documentId;

    @BeforeEach
    void aReviewThatIsRead() {
        reviewId = Repository.draft("Through the gate", "Demoshire");
        documentId = Repository.upload(reviewId, "report.md", Repository.overview(WORDS));
        Repository.awaitRead(documentId);
    }

    @AfterEach
    void asItWas() {
        today.goAhead(0);
        gate.needSecondPerson(false);
    }

    private String in(int days) {
        return ((Today) today).date().plusDays(days).toString();
    }

    @Test
    void aReviewIsClearedBeforeItIsPublishedOrNot() {
        ProblemBody.of(step(CURATOR, reviewId, "clearance"), 409, "wrong-state", "is draft");
        Repository.submit(reviewId);
        assertThat(step(CURATOR, reviewId, "clearance").<String>path("status")).isEqualTo("cleared");
        ProblemBody.of(step(CURATOR, reviewId, "clearance"), 409, "wrong-state", "is cleared");
        assertThat(step(CURATOR, reviewId, "publication").<String>path("status"))
                .isEqualTo("published");
        assertThat(history(reviewId)).containsExactly("draft", "submitted", "cleared", "published");
    }

    @Test
    void aReturnedReviewSaysWhatAndWhere() {
        Repository.submit(reviewId);
        step(CURATOR, reviewId, "clearance");
        String text = as(CURATOR).get("/documents/{id}/text", documentId).asString();
        int start = text.indexOf("the health visitor");
        Map<String, Object> point = Map.of(
                "code",
                "identifies-someone",
                "note",
                "There is only one.",
                "documentId",
                documentId,
                "start",
                start,
                "end",
                start + 18);
        Map<String, Object> whole = Map.of("code", "missing-section");
        step(CURATOR, reviewId, "return", Map.of("reasons", "Two things.", "points", List.of(point, whole)))
                .then()
                .statusCode(200);

        Map<String, Object> last =
                as(BOARD).get("/reviews/{id}/history", reviewId).path("items[-1]");
        assertThat(last).containsEntry("status", "returned").containsEntry("reason", "Two things.");
        List<Map<String, Object>> points =
                as(BOARD).get("/reviews/{id}/history", reviewId).path("items[-1].points");
        Map<String, Object> found = new HashMap<>(point);
        found.put("page", 1);
        assertThat(points).containsExactly(found, whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"code": "identify-someone"}                            | points[0].code: There is no such reason. The nearest is "identifies-someone"
            {}                                                      | points[0].code: This field is required
            {"code": "other"}                                       | points[0].note: Say what it is
            {"code": "other", "note": "x", "start": 1, "end": 2}    | points[0].documentId: Say in which document
            {"code": "other", "note": "x", "documentId": "DOCUMENT", "start": 5, "end": 99999} | points[0].start: start and end must be offsets
            {"code": "other", "note": "x", "documentId": "DOCUMENT", "start": 5} | points[0].start: start and end must be offsets
            {"code": "other", "note": "x", "documentId": "FOREIGN"} | points[0].documentId: This is not in a document of this review
            {"code": "other", "note": "x", "documentId": "17"}      | points[0].documentId: This is no identifier
            {"code": "identifies-someone", "disclosureId": "OTHERS"} | points[0].disclosureId: This is not in a document of this review
            {"code": "identifies-someone", "disclosureId": "FOREIGN"} | points[0].disclosureId: The review has no disclosure
            {"code": "identifies-someone", "disclosureId": "OWN", "documentId": "DOCUMENT"} | points[0].disclosureId: This disclosure is of another document
            """)
    void aPlaceThatIsNotInTheReviewIsRefusedAndNothingChanges(String point, String detail) {
        String own = disclosureOf(reviewId);
        Repository.submit(reviewId);
        String body = "{\"reasons\": \"x\", \"points\": [%s]}"
                .formatted(point.replace("DOCUMENT", documentId)
                        .replace("FOREIGN", UUID.randomUUID().toString())
                        .replace(
                                "OTHERS",
                                point.contains("OTHERS") ? disclosureOf(Repository.draft("Another", "Demoshire")) : "")
                        .replace("OWN", own));
        ProblemBody.of(
                ProblemBody.post(as(CURATOR), "/reviews/" + reviewId + "/return", body), 400, "invalid-field", detail);
        assertThat(status(reviewId)).isEqualTo("submitted");
    }

    private static String disclosureOf(String review) {
        String document = Repository.upload(
                review,
                "note.md",
                Repository.overview("The school rang 0113 496 0999 and did not tell the GP of the bruising."));
        Repository.awaitRead(document);
        return ReviewSteps.disclosures(document).getFirst();
    }

    private Response signOff(String key) {
        return step(key, reviewId, "sign-off", Map.of("reason", "Searched the press of two years."));
    }

    @Test
    void aSecondPersonLooksAtItFirstWhereTheGateIsSetSo() {
        gate.needSecondPerson(true);
        ProblemBody.of(signOff(OTHER_CURATOR), 409, "wrong-state", "is draft");
        Repository.submit(reviewId);
        ProblemBody.of(step(CURATOR, reviewId, "publication"), 409, "not-signed-off", "second curator");
        ProblemBody.of(
                step(CURATOR, reviewId, "sign-off", Map.of()), 400, "invalid-field", "reason: Say what you tried");
        signOff(CURATOR).then().statusCode(200);
        ProblemBody.of(step(CURATOR, reviewId, "publication"), 409, "same-person", "signed this review off yourself");
        signOff(OTHER_CURATOR).then().statusCode(200);
        step(CURATOR, reviewId, "return", Map.of("reasons", "One more thing."))
                .then()
                .statusCode(200);
        Repository.submit(reviewId);
        ProblemBody.of(step(CURATOR, reviewId, "publication"), 409, "not-signed-off");
        signOff(OTHER_CURATOR).then().statusCode(200);
        step(CURATOR, reviewId, "publication").then().statusCode(200);
        List<Boolean> signOffs =
                as(CURATOR).get("/reviews/{id}/history", reviewId).path("items.signOff");
        assertThat(signOffs).containsExactly(false, false, true, true, false, false, true, false);
    }

    @Test
    void aSignOffLapsesWhenRedactedWordsAreShownAgain() {
        gate.needSecondPerson(true);
        String disclosure = disclosureOf(reviewId);
        Repository.submit(reviewId);
        ReviewSteps.decide(disclosure, "*", "{\"status\": \"redacted\"}").then().statusCode(200);
        signOff(OTHER_CURATOR).then().statusCode(200);
        ReviewSteps.decide(disclosure, "*", "{\"status\": \"accepted\", \"reason\": \"Made up.\"}")
                .then()
                .statusCode(200);
        ProblemBody.of(step(CURATOR, reviewId, "publication"), 409, "not-signed-off");
    }

    @Test
    void nothingIsLeftOfAWithdrawnReviewButItsTombstone() throws SQLException {
        Repository.publish(reviewId);
        String finding = asPublic().get("/reviews/{id}/findings", reviewId).path("items[0].id");
        withdraw(CURATOR, reviewId).then().statusCode(200);
        Repository.await("the index", () -> Repository.count(as(CURATOR), reviewId) == 0);

        Response tombstone = asPublic().get("/reviews/{id}", reviewId);
        assertThat(tombstone.jsonPath().<String, Object>getMap("$"))
                .containsEntry("id", reviewId)
                .containsEntry("status", "withdrawn")
                .containsEntry("title", null)
                .containsEntry("localBody", null);
        assertThat(tombstone.<String>path("withdrawal.reason")).isEqualTo("A child could be recognised.");
        assertThat(tombstone.<String>path("withdrawal.at")).isNotBlank();
        for (String address : List.of(
                "/reviews/" + reviewId + "/documents",
                "/reviews/" + reviewId + "/findings",
                "/documents/" + documentId,
                "/documents/" + documentId + "/text",
                "/documents/" + documentId + "/original",
                "/findings/" + finding)) {
            ProblemBody.of(asPublic().get(address), 404, "not-found");
            ProblemBody.of(as(BOARD).get(address), 404, "not-found");
        }
        for (String address : List.of("/documents/" + documentId, "/findings/" + finding)) {
            ProblemBody.of(as(CURATOR).get(address), 404, "not-found");
        }
        assertThat(as(ADMIN).get("/reviews/{id}/history", reviewId).<List<String>>path("items.status"))
                .containsExactly("draft", "submitted", "published", "withdrawn");
        for (String table : List.of("document_original", "document_text", "finding", "document_section")) {
            assertThat(rows(table)).as(table).isZero();
        }
        ProblemBody.of(withdraw(CURATOR, reviewId), 409, "wrong-state", "is withdrawn");
        ProblemBody.of(as(CURATOR).post("/documents/{id}/reading", documentId), 404, "not-found");
        ProblemBody.of(
                as(CURATOR)
                        .multiPart("file", "report.md", Repository.overview(WORDS))
                        .post("/reviews/{id}/documents", reviewId),
                409,
                "wrong-state");
    }

    private int rows(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from " + table + " where document_id = ?")) {
            statement.setObject(1, UUID.fromString(documentId));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void aBoardWithdrawsItsOwnUntilItHandsItIn() {
        ProblemBody.of(withdraw("test-board-two", reviewId), 404, "not-found");
        ProblemBody.of(
                step(BOARD, reviewId, "withdrawal", Map.of("reason", " ")), 400, "invalid-field", "reason: Say why");
        Repository.submit(reviewId);
        ProblemBody.of(withdraw(BOARD, reviewId), 403, "forbidden", "ask a curator");
        step(CURATOR, reviewId, "return", Map.of("reasons", "The wrong file."))
                .then()
                .statusCode(200);
        withdraw(BOARD, reviewId).then().statusCode(200);
        ProblemBody.of(asPublic().get("/reviews/{id}", reviewId), 404, "not-found");
        assertThat(as(BOARD).get("/reviews/{id}", reviewId).<String>path("status"))
                .isEqualTo("withdrawn");
    }

    @Test
    void anEmbargoEndsByItself() {
        dates(CURATOR, reviewId, "*", Map.of("embargoUntil", in(10))).then().statusCode(200);
        Repository.submit(reviewId);
        Response waiting = step(CURATOR, reviewId, "publication");
        assertThat(waiting.<String>path("status")).isEqualTo("cleared");
        assertThat(waiting.<String>path("publishesOn")).isEqualTo(in(10));
        today.goAhead(9);
        ProblemBody.of(asPublic().get("/reviews/{id}", reviewId), 404, "not-found");
        today.goAhead(10);
        Repository.await("publication", () -> status(reviewId).equals("published"));
        Repository.await("the index", () -> Repository.count(asPublic(), reviewId) == 1);
        assertThat(as(CURATOR).get("/reviews/{id}/history", reviewId).<String>path("items[-1].actor"))
                .isEqualTo("calendar");
        ProblemBody.of(
                dates(CURATOR, reviewId, "*", Map.of("embargoUntil", in(20))), 409, "wrong-state", "is published");
    }

    @Test
    void aReviewIsWithdrawnOnTheDayUntilWhichItIsKept() {
        String until = in(20);
        dates(CURATOR, reviewId, "*", Map.of("retainUntil", until)).then().statusCode(200);
        Repository.publish(reviewId);
        today.goAhead(19);
        assertThat(asPublic().get("/reviews/{id}", reviewId).<String>path("retainUntil"))
                .isEqualTo(until);
        today.goAhead(20);
        Repository.await("withdrawal", () -> status(reviewId).equals("withdrawn"));
        assertThat(as(ANALYST).get("/reviews/{id}", reviewId).<String>path("withdrawal.reason"))
                .contains("kept until this day");
    }

    @Test
    void datesAreSetByThoseWhoMayAndAsTheySawThem() {
        Map<String, String> good = Map.of("embargoUntil", in(5));
        ProblemBody.of(dates(BOARD, reviewId, null, good), 428, "if-match-missing");
        String etag = as(BOARD).get("/reviews/{id}", reviewId).header("ETag");
        dates(BOARD, reviewId, etag, good).then().statusCode(200);
        ProblemBody.of(dates(BOARD, reviewId, etag, Map.of()), 412, "changed");
        ProblemBody.of(dates("test-board-two", reviewId, "*", good), 404, "not-found");
        ProblemBody.of(
                dates(BOARD, reviewId, "*", Map.of("embargoUntil", "soon")),
                400,
                "invalid-field",
                "embargoUntil: A day");
        ProblemBody.of(
                dates(BOARD, reviewId, "*", Map.of("retainUntil", in(0))),
                400,
                "invalid-field",
                "retainUntil: This day");
        ProblemBody.of(
                dates(BOARD, reviewId, "*", Map.of("embargoUntil", in(9), "retainUntil", in(9))),
                400,
                "invalid-field",
                "before it is public");
        assertThat(as(BOARD).get("/reviews/{id}", reviewId).<String>path("embargoUntil"))
                .isEqualTo(in(5));
        Repository.submit(reviewId);
        ProblemBody.of(dates(BOARD, reviewId, "*", Map.of()), 403, "forbidden", "ask a curator");
    }
}
