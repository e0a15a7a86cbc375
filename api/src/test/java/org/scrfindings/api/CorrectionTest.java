package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.store.CodingChange;
import org.scrfindings.search.store.CodingStore;
import org.scrfindings.search.store.Decider;

/** A curator's word on a finding's codes stands, is told from the machine's, and can be followed back. */
@QuarkusTest
class CorrectionTest {

    static final String REPORT = """
            # Serious Case Review: Child R

            ## Overview report

            ## 1. Introduction

            This review was commissioned by the Board after Child R was injured.

            ## 2. Findings

            ### Finding 1: The nursery did not pass on what it saw

            The nursery saw that the child came hungry and dirty and wrote it down each week. It did not tell the \
            health visitor, and nobody referred to children's social care although the school had told the GP.

            ## 3. Recommendations

            Recommendation 1: The Board should agree one form for nurseries and health visitors by which concerns are \
            passed on.
            """;

    @Inject
    CodingStore codings;

    @Inject
    DataSource database;

    private String reviewId;
    private String documentId;
    private String finding;
    private String recommendation;

    @BeforeEach
    void aReviewOfItsOwn() {
        reviewId = Repository.draft("Corrections", "Correctionshire");
        documentId = Repository.read(reviewId, "report.md", REPORT).getString("id");
        finding = ofKind("finding");
        recommendation = ofKind("recommendation");
    }

    private String ofKind(String kind) {
        return as(CURATOR)
                .queryParam("reviewId", reviewId)
                .queryParam("kind", kind)
                .get("/findings")
                .path("items[0].id");
    }

    static JsonPath coding(String id) {
        return as(CURATOR).get("/findings/{id}/coding", id).jsonPath();
    }

    static Response correct(String id, String ifMatch, String body) {
        var request = as(CURATOR).contentType("application/json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch("/findings/{id}/coding", id);
    }

    static List<Map<String, Object>> on(JsonPath coding, String axis) {
        return coding.getList("codes.findAll { it.axis == '%s' }".formatted(axis));
    }

    @Test
    void aCorrectionReplacesTheAxesThatItNamesAndLeavesTheOthers() {
        JsonPath before = coding(finding);
        Response answer = correct(finding, "*", """
                {"stage": "B", "issues": ["B4", "A1"], "themes": null, "reason": "Early help was under way."}""");

        JsonPath after = answer.then().statusCode(200).extract().jsonPath();
        assertThat(after.getString("coding")).isEqualTo("confirmed");
        assertThat(after.getInt("version")).isEqualTo(before.getInt("version") + 1);
        assertThat(on(after, "stage"))
                .extracting("value", "coder", "confidence")
                .containsExactly(tuple("B", "person", 1.0f));
        assertThat(on(after, "issue")).extracting("value").containsExactly("B4", "A1");
        assertThat(on(after, "theme")).isEmpty();
        assertThat(on(after, "pair")).isEqualTo(on(before, "pair"));
        assertThat(on(after, "polarity")).isEqualTo(on(before, "polarity"));
        assertThat(coding(finding).getMap("$")).isEqualTo(after.getMap("$"));
    }

    @Test
    void anEmptyChangeConfirmsWhatTheMachineGave() {
        JsonPath before = coding(finding);
        JsonPath after =
                correct(finding, "*", "{}").then().statusCode(200).extract().jsonPath();

        assertThat(after.getString("coding")).isEqualTo("confirmed");
        assertThat(after.getList("codes")).isEqualTo(before.getList("codes"));
        assertThat(history(finding).getList("items.decision")).containsExactly("confirmed");
    }

    static JsonPath history(String id) {
        return as(CURATOR)
                .get("/findings/{id}/coding/history", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aPersonsCodeHasTheWordsThatWerePointedToOrElseThoseOfTheMachineOrElseTheFirstParagraph() {
        JsonPath before = coding(finding);
        Map<String, Object> paragraph =
                as(CURATOR).get("/findings/{id}", finding).path("evidence[0]");
        int start = (int) paragraph.get("start");
        String quote = (String) paragraph.get("quote");
        String pair = (String) on(before, "pair").getFirst().get("value");
        JsonPath after = correct(finding, "*", """
                        {"pairs": ["%s"], "directions": null, "stage": "A", "reasons": ["tools"], "words": [
                          {"axis": "stage", "value": "A", "start": %d, "end": %d}]}""".formatted(pair, start, start + 11))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(on(after, "stage").getFirst().get("words"))
                .isEqualTo(List.of(Map.of("start", start, "end", start + 11, "text", quote.substring(0, 11))));
        assertThat(on(after, "pair").getFirst().get("words"))
                .isEqualTo(on(before, "pair").getFirst().get("words"));
        assertThat(on(after, "reason").getFirst().get("words"))
                .isEqualTo(List.of(Map.of("start", start, "end", start + quote.length(), "text", quote)));
    }

    @Test
    void aPairIsKeptInAlphabeticalOrderAndADirectionAsItWasSaid() {
        JsonPath after =
                correct(finding, "*", """
                        {"pairs": ["school~gp"], "directions": [{"from": "school", "to": "gp"}]}""").then().statusCode(200).extract().jsonPath();

        assertThat(on(after, "pair")).extracting("value").containsExactly("gp~school");
        assertThat(on(after, "direction")).extracting("value").containsExactly("school>gp");
    }

    @Test
    void aRecommendationHasATypeAndNoPolarity() {
        ProblemBody.of(
                correct(recommendation, "*", "{\"polarity\": \"problem\"}"),
                400,
                "invalid-field",
                "polarity: A recommendation has none");
        ProblemBody.of(
                correct(recommendation, "*", "{\"recommendationType\": null}"), 400, "invalid-field", "exactly one");
        JsonPath after = correct(recommendation, "*", "{\"recommendationType\": \"judgement\"}")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(on(after, "recommendation-type")).extracting("value").containsExactly("judgement");
    }

    @Test
    void aDecisionIsMadeAboutWhatWasSeen() {
        String seen = as(CURATOR).get("/findings/{id}/coding", finding).header("ETag");
        ProblemBody.of(correct(finding, null, "{}"), 428, "if-match-missing", "If-Match");
        ProblemBody.of(correct(finding, "\"99\"", "{}"), 412, "changed", "Read it again");
        Response first = correct(finding, seen, "{\"stage\": \"A\"}");
        assertThat(first.statusCode()).isEqualTo(200);
        ProblemBody.of(correct(finding, seen, "{\"stage\": \"B\"}"), 412, "changed");
        assertThat(first.header("ETag")).isNotEqualTo(seen);
        correct(finding, first.header("ETag"), "{\"stage\": \"B\"}").then().statusCode(200);
    }

    @Test
    void ofTwoCuratorsAtOnceOneIsToldThatTheOtherWasFaster() throws Exception {
        String seen = as(CURATOR).get("/findings/{id}/coding", finding).header("ETag");
        try (ExecutorService curators = Executors.newFixedThreadPool(2)) {
            Callable<Integer> a =
                    () -> correct(finding, seen, "{\"stage\": \"A\"}").statusCode();
            Callable<Integer> b =
                    () -> correct(finding, seen, "{\"stage\": \"B\"}").statusCode();
            List<Future<Integer>> answers = curators.invokeAll(List.of(a, b));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
        assertThat(history(finding).getList("items")).hasSize(1);
    }

    @Test
    void theHistoryTellsWhoWhenWhyAndWhatWasThereBefore() {
        JsonPath machine = coding(finding);
        correct(finding, "*", "{\"stage\": \"B\", \"reason\": \"Early help was under way.\"}")
                .then()
                .statusCode(200);
        JsonPath corrected = coding(finding);
        correct(finding, "*", "{}").then().statusCode(200);

        JsonPath history = history(finding);
        assertThat(history.getList("items.decision")).containsExactly("corrected", "confirmed");
        assertThat(history.getList("items.reason")).containsExactly("Early help was under way.", "");
        assertThat(history.getList("items.actor")).doesNotContainNull();
        assertThat(history.getList("items.at")).doesNotContainNull();
        assertThat(history.getList("items[0].before")).isEqualTo(machine.getList("codes"));
        assertThat(history.getList("items[0].after")).isEqualTo(corrected.getList("codes"));
    }

    @Test
    void theHistoryComesPageByPage() {
        correct(finding, "*", "{\"stage\": \"B\"}").then().statusCode(200);
        correct(finding, "*", "{\"stage\": \"C\"}").then().statusCode(200);
        String address = "/findings/" + finding + "/coding/history";
        JsonPath first = as(CURATOR).queryParam("limit", 1).get(address).jsonPath();
        JsonPath second = as(CURATOR)
                .queryParam("limit", 1)
                .queryParam("cursor", first.getString("next"))
                .get(address)
                .jsonPath();

        assertThat(first.getList("items")).hasSize(1);
        assertThat(second.getList("items")).hasSize(1).doesNotContainAnyElementsOf(first.getList("items"));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void whoItWasIsNotInPublicAnswers() {
        String actor = actorOf();
        Repository.publish(reviewId);
        for (String address : List.of("/findings/" + finding, "/findings/" + finding + "/coding")) {
            assertThat(asPublic().get(address).then().statusCode(200).extract().asString())
                    .doesNotContain(actor)
                    .contains("confirmed");
        }
    }

    private String actorOf() {
        correct(finding, "*", "{\"stage\": \"B\"}").then().statusCode(200);
        return history(finding).getString("items[0].actor");
    }

    @Test
    void aCorrectionThatBreaksOffLeavesNothing() throws SQLException {
        Map<String, Object> before = coding(finding).getMap("$");
        QuarkusTransaction.begin();
        CodingChange change = new CodingChange(Map.of(Axis.STAGE, List.of("G")), List.of());
        assertThat(codings.correct(UUID.fromString(finding), OptionalInt.empty(), change, new Decider("a curator", "")))
                .isPresent();
        assertThat(indexingJobs()).isEqualTo(1);
        QuarkusTransaction.rollback();

        assertThat(coding(finding).<String, Object>getMap("$")).isEqualTo(before);
        assertThat(history(finding).getList("items")).isEmpty();
        assertThat(indexingJobs()).isZero();
    }

    /** Those of its document that the running transaction sees. */
    private int indexingJobs() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement jobs = connection.prepareStatement("select count(*) from scheduled_tasks"
                        + " where task_name = 'index-document' and position(?::bytea in task_data) > 0")) {
            jobs.setBytes(1, documentId.getBytes(StandardCharsets.UTF_8));
            try (ResultSet count = jobs.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    @Test
    void onlyCuratorsCorrectAndOnlyThoseWhoWorkOnCodesReadTheHistory() {
        for (String key : List.of(BOARD, RESEARCHER, ANALYST, ADMIN)) {
            Response answer = as(key).contentType("application/json")
                    .header("If-Match", "*")
                    .body("{}")
                    .patch("/findings/{id}/coding", finding);
            ProblemBody.of(answer, 403, "forbidden");
        }
        String address = "/findings/" + finding + "/coding/history";
        ProblemBody.of(asPublic().get(address), 401, "unauthorized");
        ProblemBody.of(as(BOARD).get(address), 403, "forbidden");
        ProblemBody.of(as(RESEARCHER).get(address), 403, "forbidden");
        ProblemBody.of(as(ANALYST).get(address), 404, "not-found");
        as(ADMIN).get(address).then().statusCode(200);
        Repository.publish(reviewId);
        as(ANALYST).get(address).then().statusCode(200);
        ProblemBody.of(as(RESEARCHER).get(address), 403, "forbidden");
    }

    @Test
    void aCorrectionIsFoundByWhatItSays() {
        correct(finding, "*", "{\"issues\": [\"G1\"]}").then().statusCode(200);

        Repository.await("the correction to be indexed", () -> found("G1", "confirmed") == 1);
        assertThat(found("G1", "machine")).isZero();
    }

    private int found(String issue, String coding) {
        return as(CURATOR)
                .queryParam("reviewId", reviewId)
                .queryParam("issue", issue)
                .queryParam("coding", coding)
                .get("/findings")
                .path("total.value");
    }
}
