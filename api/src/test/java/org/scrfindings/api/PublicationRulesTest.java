package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review goes from draft to publication step by step, and not past words that may identify someone. */
@QuarkusTest
class PublicationRulesTest {

    private static final String NHS_NUMBER = "943 476 5919";
    private static final String ACCEPTED =
            "{\"status\": \"accepted\", \"reason\": \"A number made up for this test.\"}";

    private static String withHighDisclosure() {
        String id = Repository.draft("Words that may identify", "Westerly");
        Repository.awaitRead(Repository.upload(
                id,
                "overview.md",
                Repository.overview("The school did not tell the GP of the child, NHS number " + NHS_NUMBER + ".")));
        return id;
    }

    private static Response publish(String id) {
        return as(CURATOR).post("/reviews/{id}/publication", id);
    }

    private static Response decide(String disclosure, String ifMatch, String decision) {
        var request = as(CURATOR).contentType("application/json").body(decision);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch("/disclosures/{id}", disclosure);
    }

    @Test
    void everyStepIsTakenFromItsOwnStateAlone() {
        String id = Repository.draft("Step by step", "Westerly");
        String reasons = "{\"reasons\": \"The method is not described.\"}";
        ProblemBody.of(publish(id), 409, "wrong-state", "is draft", "submitted");
        ProblemBody.of(ProblemBody.post(as(CURATOR), "/reviews/" + id + "/return", reasons), 409, "wrong-state");
        Repository.submit(id);
        ProblemBody.of(as(CURATOR).post("/reviews/{id}/submission", id), 409, "wrong-state", "is submitted");
        ProblemBody.post(as(CURATOR), "/reviews/" + id + "/return", reasons)
                .then()
                .statusCode(200);
        ProblemBody.of(publish(id), 409, "wrong-state", "is returned");
        Repository.submit(id);
        publish(id).then().statusCode(200);
        ProblemBody.of(publish(id), 409, "wrong-state", "is published");
        List<String> steps = as(CURATOR).get("/reviews/{id}/history", id).path("items.status");
        assertThat(steps).containsExactly("draft", "submitted", "returned", "submitted", "published");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                 | reasons: Say what
            {"reasons": " "}   | reasons: Say what
            {"reasons": 5}     | reasons: A text is needed
            {"reason": "x"}    | The nearest is "reasons".
            {"reasons": "\\u0000"} | reasons: A text is needed
            []                 | body: One JSON object
            """)
    void aReviewIsNotReturnedWithoutReasons(String body, String detail) {
        String id = Repository.draft("To be returned", "Westerly");
        Repository.submit(id);
        ProblemBody.of(ProblemBody.post(as(CURATOR), "/reviews/" + id + "/return", body), 400, "invalid-field", detail);
        assertThat(as(CURATOR).get("/reviews/{id}", id).<String>path("status")).isEqualTo("submitted");
    }

    @Test
    void anOpenDisclosureKeepsAReviewFromPublication() {
        String id = withHighDisclosure();
        Repository.submit(id);
        Response refused =
                ProblemBody.of(publish(id), 409, "open-disclosures", "decided: 1.", "Decide about each of them");
        assertThat(refused.asString()).doesNotContain(NHS_NUMBER, "9434765919");
        List<Map<String, Object>> named = refused.path("disclosures");
        assertThat(named).hasSize(1);
        assertThat(named.getFirst()).containsEntry("type", "nhs-number").containsKeys("id", "documentId", "page");

        String disclosure = refused.path("disclosures[0].id");
        decide(disclosure, "*", ACCEPTED).then().statusCode(200);
        publish(id).then().statusCode(200);
    }

    @Test
    void aDecisionIsMadeAboutWhatWasSeen() {
        String id = withHighDisclosure();
        Repository.submit(id);
        String disclosure = publish(id).path("disclosures[0].id");
        ProblemBody.of(decide(disclosure, null, ACCEPTED), 428, "if-match-missing", "If-Match");
        ProblemBody.of(decide(disclosure, "\"17\"", ACCEPTED), 412, "changed", "Read it again");
        ProblemBody.of(decide(disclosure, "17", ACCEPTED), 412, "changed");
        Response decided = decide(disclosure, "*", ACCEPTED);
        assertThat(decided.<String>path("status")).isEqualTo("accepted");
        String open = "{\"status\": \"open\"}";
        String etag = decided.header("ETag");
        decide(disclosure, etag, open).then().statusCode(200);
        ProblemBody.of(decide(disclosure, etag, ACCEPTED), 412, "changed");
        ProblemBody.of(publish(id), 409, "open-disclosures");
    }

    @Test
    void aDecisionNeedsAStatusAndAReason() {
        String id = withHighDisclosure();
        String document = as(CURATOR).get("/reviews/{id}/documents", id).path("items[0].id");
        String disclosure =
                as(CURATOR).get("/documents/{id}/disclosures", document).path("items[0].id");
        ProblemBody.of(decide(disclosure, "*", "{\"status\": \"accepted\"}"), 400, "invalid-field", "reason: Say why");
        ProblemBody.of(decide(disclosure, "*", "{\"status\": \"fine\"}"), 400, "invalid-field", "status: It may be");
        ProblemBody.of(decide(disclosure, "*", "{}"), 400, "invalid-field", "status: It may be");
        ProblemBody.of(decide(disclosure, "*", "{\"state\": \"open\"}"), 400, "invalid-field", "\"status\"");
    }
}
