package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People from the field add what reports leave out; a curator looks at it before it is shown. */
@QuarkusTest
class ExperiencesTest {

    private static final String SAID = """
            {"familiar": "yes", "role": "health-visiting", "furtherReasons": "Our records cannot be read by the practice.",
             "whatHelped": "A weekly call with the practice nurse."}""";

    private static final String NAMED = """
            {"familiar": "yes", "role": "gp", "whatHelped": "Her aunt, Mrs Ravenscroft of 12 Kiln Lane, rang us."}""";

    private static String add(String key, String issue, String body) {
        return ProblemBody.post(as(key), "/issues/" + issue + "/experiences", body)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static Response moderate(String id, String ifMatch, String body) {
        var request = as(CURATOR).contentType("application/json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch("/experiences/{id}", id);
    }

    private static List<String> shown(String issue) {
        return asPublic()
                .queryParam("limit", 200)
                .get("/issues/{code}/experiences", issue)
                .path("items.id");
    }

    @Test
    void nothingIsShownBeforeACuratorHasAcceptedIt() {
        String id = add(BOARD, "A2", SAID);
        assertThat(shown("A2")).doesNotContain(id);
        moderate(id, "*", "{\"status\": \"accepted\"}").then().statusCode(200);
        Response all = asPublic().get("/issues/A2/experiences");
        Map<String, Object> one = all.jsonPath().getMap("items.find { it.id == '" + id + "' }");
        assertThat(one)
                .containsEntry("familiar", "yes")
                .containsEntry("role", "health-visiting")
                .containsEntry("furtherReasons", "Our records cannot be read by the practice.")
                .containsEntry("edited", false);
        assertThat(all.<String>path("issue.code")).isEqualTo("A2");
    }

    @Test
    void publicAnswersDoNotSayWhoWroteItNorWhereTheyWork() {
        String id = add(BOARD, "A3", SAID);
        moderate(id, "*", "{\"status\": \"accepted\"}").then().statusCode(200);
        for (Response answer :
                List.of(asPublic().get("/issues/A3/experiences"), as(RESEARCHER).get("/issues/A3/experiences"))) {
            assertThat(answer.asString()).contains(id).doesNotContain("lscb", "Demoshire", "author", "decidedBy");
        }
        Response submitted = as(CURATOR).get("/experiences/{id}", id);
        assertThat(submitted.<String>path("author")).isEqualTo("lscb");
        assertThat(submitted.<String>path("localBody")).isEqualTo("Demoshire");
    }

    @Test
    void anyoneSignedInMayAddOne() {
        for (String key : List.of(BOARD, RESEARCHER, ANALYST, CURATOR, ADMIN)) {
            add(key, "B1", SAID);
        }
        ProblemBody.of(ProblemBody.post(asPublic(), "/issues/B1/experiences", SAID), 401, "unauthorized");
    }

    @Test
    void acceptedOnesAreCountedByFamiliarAndRole() {
        String issue = "G6";
        Response before = asPublic().get("/issues/{code}/experiences", issue);
        for (String said : List.of(SAID, SAID, "{\"familiar\": \"unsure\", \"role\": \"gp\"}")) {
            moderate(add(RESEARCHER, issue, said), "*", "{\"status\": \"accepted\"}")
                    .then()
                    .statusCode(200);
        }
        add(RESEARCHER, issue, SAID);
        String declined = add(RESEARCHER, issue, SAID);
        moderate(declined, "*", "{\"status\": \"declined\", \"reason\": \"Sent twice.\"}")
                .then()
                .statusCode(200);
        Response counts = asPublic().get("/issues/{code}/experiences", issue);
        assertThat(counts.<Integer>path("counts.total") - before.<Integer>path("counts.total"))
                .isEqualTo(3);
        assertThat(counts.<List<String>>path("counts.familiar.code")).containsExactly("yes", "no", "unsure");
        assertThat(added(before, counts, "familiar", "yes")).isEqualTo(2);
        assertThat(added(before, counts, "familiar", "no")).isZero();
        assertThat(added(before, counts, "familiar", "unsure")).isEqualTo(1);
        assertThat(counts.<List<String>>path("counts.roles.code")).containsExactly("health-visiting", "gp");
        assertThat(added(before, counts, "roles", "health-visiting")).isEqualTo(2);
        assertThat(added(before, counts, "roles", "gp")).isEqualTo(1);
    }

    private static int added(Response before, Response after, String by, String code) {
        return count(after, by, code) - count(before, by, code);
    }

    private static int count(Response answer, String by, String code) {
        return answer.jsonPath().<Map<String, Object>>getList("counts." + by).stream()
                .filter(c -> c.get("code").equals(code))
                .mapToInt(c -> (Integer) c.get("count"))
                .sum();
    }

    @Test
    void wordsThatMayIdentifySomeoneAreNotShownUntilACuratorHasChangedThem() {
        String id = add(ANALYST, "C1", NAMED);
        Response waiting = as(CURATOR).get("/experiences/{id}", id);
        assertThat(waiting.<List<String>>path("finds.type")).contains("person-name", "address");
        assertThat(waiting.<List<String>>path("finds.field")).containsOnly("whatHelped");

        Response refused = ProblemBody.of(
                moderate(id, "*", "{\"status\": \"accepted\"}"), 409, "open-disclosures", "Change them, or decline");
        assertThat(refused.asString()).doesNotContain("Ravenscroft", "Kiln");
        assertThat(refused.<List<String>>path("finds.severity")).containsOnly("high");
        assertThat(shown("C1")).doesNotContain(id);

        String worse = "{\"status\": \"accepted\", \"whatHelped\": \"Mr Tattersley rang us.\"}";
        ProblemBody.of(moderate(id, "*", worse), 409, "open-disclosures");
        Response edited = moderate(id, "*", "{\"status\": \"accepted\", \"whatHelped\": \"A relative rang us.\"}");
        assertThat(edited.<Boolean>path("edited")).isTrue();
        assertThat(edited.<List<Object>>path("finds")).isEmpty();
        assertThat(asPublic().get("/issues/C1/experiences").asString())
                .contains("A relative rang us.")
                .doesNotContain("Ravenscroft");
    }

    @Test
    void wordsThatMayIdentifySomeoneCanBeTakenOutOrDeclined() {
        String taken = add(ANALYST, "C2", NAMED);
        Response without = moderate(taken, "*", "{\"status\": \"accepted\", \"whatHelped\": null}");
        assertThat(without.<String>path("whatHelped")).isNull();
        String declined = add(ANALYST, "C2", NAMED);
        moderate(declined, "*", "{\"status\": \"declined\", \"reason\": \"It names a relative.\"}")
                .then()
                .statusCode(200);
        assertThat(shown("C2")).contains(taken).doesNotContain(declined);
    }

    @Test
    void whatWasAcceptedCanBeTakenBack() {
        String id = add(ANALYST, "C3", SAID);
        moderate(id, "*", "{\"status\": \"accepted\"}").then().statusCode(200);
        moderate(id, "*", "{\"status\": \"declined\", \"reason\": \"The author asked for it.\"}")
                .then()
                .statusCode(200);
        assertThat(shown("C3")).doesNotContain(id);
        assertThat(as(CURATOR).get("/experiences/{id}", id).<String>path("reason"))
                .isEqualTo("The author asked for it.");
    }

    @Test
    void aDecisionIsMadeAboutWhatWasSeen() {
        String id = add(ANALYST, "C4", SAID);
        String accept = "{\"status\": \"accepted\"}";
        String etag = as(CURATOR).get("/experiences/{id}", id).header("ETag");
        ProblemBody.of(moderate(id, null, accept), 428, "if-match-missing");
        ProblemBody.of(moderate(id, "\"99\"", accept), 412, "changed");
        moderate(id, etag, accept).then().statusCode(200);
        ProblemBody.of(moderate(id, etag, accept), 412, "changed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                        | status: It may be accepted or declined
            {"status": "pending"}                     | status: It may be accepted or declined
            {"status": "declined"}                    | reason: Say why
            {"status": "declined", "reason": " "}     | reason: Say why
            {"status": "accepted", "whatHelped": 5}   | whatHelped: A text is needed
            {"state": "accepted"}                     | There is no field of this name
            """)
    void aDecisionThatIsSentWronglyIsRefused(String decision, String detail) {
        String id = add(ANALYST, "C5", SAID);
        ProblemBody.of(moderate(id, "*", decision), 400, "invalid-field", detail);
        assertThat(as(CURATOR).get("/experiences/{id}", id).<String>path("status"))
                .isEqualTo("pending");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"role": "gp"}                                                 | familiar: This field is required
            {"familiar": "yes"}                                            | role: This field is required
            {"familiar": "perhaps", "role": "gp"}                          | familiar: It may be yes, no, unsure
            {"familiar": "yes", "role": "scool"}                           | role: The codebook has no such code. The nearest is "school"
            {"familiar": true, "role": "gp"}                               | familiar: A text is needed
            {"familiar": "yes", "role": "gp", "helped": "x"}               | There is no field of this name
            []                                                             | body: One JSON object
            """)
    void anExperienceThatIsSentWronglyIsRefused(String said, String detail) {
        ProblemBody.of(ProblemBody.post(as(ANALYST), "/issues/D1/experiences", said), 400, "invalid-field", detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"furtherReasons", "whatHelped", "localBody"})
    void aTextHasItsBounds(String field) {
        String said =
                "{\"familiar\": \"yes\", \"role\": \"gp\", \"%s\": \"%s\"}".formatted(field, "long ".repeat(1_200));
        ProblemBody.of(
                ProblemBody.post(as(ANALYST), "/issues/D1/experiences", said),
                400,
                "invalid-field",
                field + ": It may");
    }

    @Test
    void aBoardSpeaksForItselfAlone() {
        String said = "{\"familiar\": \"no\", \"role\": \"police\", \"localBody\": \"Elsewhere\"}";
        ProblemBody.of(
                ProblemBody.post(as(BOARD), "/issues/D2/experiences", said), 403, "forbidden", "another local body");
        add(RESEARCHER, "D2", said);
    }

    @Test
    void anIssueThatIsNotInTheCodebookIsNotFound() {
        ProblemBody.of(asPublic().get("/issues/C99/experiences"), 404, "not-found", "The nearest is");
        ProblemBody.of(ProblemBody.post(as(ANALYST), "/issues/c1/experiences", SAID), 404, "not-found", "\"C1\"");
    }

    @Test
    void onlyCuratorsSeeWhatWaits() {
        String id = add(ANALYST, "E1", SAID);
        for (String key : List.of(BOARD, RESEARCHER, ANALYST, ADMIN)) {
            ProblemBody.of(as(key).get("/experiences"), 403, "forbidden");
            ProblemBody.of(as(key).get("/experiences/{id}", id), 403, "forbidden");
        }
        List<String> waiting =
                as(CURATOR).queryParam("limit", 200).get("/experiences").path("items.id");
        assertThat(waiting).contains(id);
        moderate(id, "*", "{\"status\": \"accepted\"}");
        List<String> accepted = as(CURATOR)
                .queryParam("status", "accepted")
                .queryParam("limit", 200)
                .get("/experiences")
                .path("items.id");
        assertThat(accepted).contains(id);
        ProblemBody.of(as(CURATOR).queryParam("status", "new").get("/experiences"), 400, "invalid-parameter", "status");
    }

    @Test
    void listsGoOnWhereThePageBeforeEnded() {
        for (int i = 0; i < 2; i++) {
            moderate(add(ANALYST, "F1", SAID), "*", "{\"status\": \"accepted\"}");
        }
        Response page = asPublic().queryParam("limit", 1).get("/issues/F1/experiences");
        Response next = asPublic()
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get("/issues/F1/experiences");
        assertThat(next.<List<String>>path("items.id")).hasSize(1).doesNotContain(page.<String>path("items[0].id"));
    }

    @Test
    void whatIsSentAgainIsKeptOnce() {
        String key = "experience-" + UUID.randomUUID();
        String first = ProblemBody.post(as(ANALYST).header("Idempotency-Key", key), "/issues/F2/experiences", SAID)
                .path("id");
        String again = ProblemBody.post(as(ANALYST).header("Idempotency-Key", key), "/issues/F2/experiences", SAID)
                .path("id");
        assertThat(again).isEqualTo(first);
        ProblemBody.of(
                ProblemBody.post(as(ANALYST).header("Idempotency-Key", key), "/issues/F3/experiences", SAID),
                409,
                "idempotency-key-reused");
    }
}
