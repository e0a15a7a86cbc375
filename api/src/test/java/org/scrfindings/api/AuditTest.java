package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who saw what is not everyone's, and who decided what, is kept, with identifiers and codes alone. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {

    private static final String[] PASSAGES = {
        "The school did not share its concerns with the health visitor, so nobody knew that the child was losing weight.",
        "The school did not tell the GP of the child, NHS number 943 476 5919."
    };

    private String review;
    private String document;

    @BeforeEach
    void aDraft() {
        if (review == null) {
            review = Repository.draft("Read by some", "Westerly");
            document = Repository.upload(review, "overview.md", Repository.overview(PASSAGES));
            Repository.awaitRead(document);
        }
    }

    /** Entries about something, the latest first. */
    private static JsonPath about(String subject) {
        Response answer = as(ADMIN)
                .queryParam("subject", subject)
                .queryParam("limit", 200)
                .get("/audit");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static List<String> actions(String subject) {
        return about(subject).getList("items.action");
    }

    @Test
    void whoeverSeesADraftsPassagesIsKept() {
        List<String> doors = List.of(
                "/documents/" + document + "/text",
                "/documents/" + document + "/original",
                "/reviews/" + review + "/findings",
                "/documents/" + document + "/disclosures");
        doors.forEach(door -> as(CURATOR).get(door).then().statusCode(200));
        as(CURATOR).queryParam("reviewId", review).get("/findings").then().statusCode(200);
        JsonPath seen = about(document);
        assertThat(seen.<String>getList("items.action"))
                .contains(
                        "seen.getDocumentText",
                        "seen.getDocumentOriginal",
                        "seen.listReviewFindings",
                        "seen.listDisclosures",
                        "seen.searchFindings");
        assertThat(seen.<String>getList("items.actor")).containsOnly("curator");
        assertThat(seen.<List<String>>getList("items.findAll { it.action.startsWith('seen.') }.subjects"))
                .allMatch(s -> s.contains(review));
    }

    /** Downloads are read while they are sent, by another thread. */
    @ParameterizedTest
    @CsvSource({"findings, csv, exportFindings", "findings, qdpx, exportFindings", "events, jsonl, exportEvents"})
    void whoeverDownloadsWhatIsNotEveryonesIsKept(String table, String format, String operation) {
        String own = Repository.draft("Downloaded", "Westerly");
        String overview = Repository.upload(own, "overview.md", Repository.overview(PASSAGES));
        Repository.awaitRead(Repository.upload(own, "chronology.md", Documents.chronology()));
        Repository.awaitRead(overview);
        Response file = as(CURATOR)
                .queryParam("format", format)
                .queryParam("reviewId", own)
                .get("/exports/" + table);
        file.then().statusCode(200);
        assertThat(file.asByteArray()).isNotEmpty();
        Repository.await("the end of the download", () -> actions(own).contains("seen." + operation));
        assertThat(about(own).<String>getList("items.actor")).containsOnly("curator");
    }

    @Test
    void neitherProgressNorARefusalIsASight() {
        String own = Repository.draft("Looked for", "Westerly");
        String received = Repository.upload(own, "overview.md", Repository.overview(PASSAGES));
        Repository.awaitRead(received);
        as(CURATOR).get("/reviews/{id}/documents", own).then().statusCode(200);
        asPublic().get("/documents/{id}/text", received).then().statusCode(404);
        as(ANALYST).get("/documents/{id}/text", received).then().statusCode(404);
        assertThat(actions(received)).isEmpty();
    }

    @Test
    void whatIsEveryonesIsNotAudited() {
        String published = Repository.draft("Published", "Westerly");
        Repository.awaitRead(Repository.upload(
                published,
                "overview.md",
                Repository.overview("The police did not tell the GP of the call, and no discussion was held.")));
        Repository.publish(published);
        List<String> before = actions(published);
        as(CURATOR).get("/reviews/{id}/findings", published).then().statusCode(200);
        as(ANALYST).queryParam("reviewId", published).get("/findings").then().statusCode(200);
        assertThat(actions(published)).isEqualTo(before);
    }

    @Test
    void everyDecisionIsKeptWithWhoMadeIt() {
        String decided = Repository.draft("Decided about", "Westerly");
        String upload = Repository.upload(decided, "overview.md", Repository.overview(PASSAGES));
        Repository.awaitRead(upload);
        String disclosure =
                as(CURATOR).get("/documents/{id}/disclosures", upload).path("items.find { it.severity == 'high' }.id");
        as(CURATOR)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"status\": \"accepted\", \"reason\": \"A number made up for this test.\"}")
                .patch("/disclosures/{id}", disclosure)
                .then()
                .statusCode(200);
        Repository.submit(decided);
        as(CURATOR).post("/reviews/{id}/publication", decided).then().statusCode(200);

        assertThat(actions(disclosure)).containsExactly("disclosure.accepted");
        JsonPath steps = about(decided);
        assertThat(steps.<String>getList("items.action.findAll { it.startsWith('review.') }"))
                .containsExactly("review.published", "review.submitted", "review.draft");
        assertThat(steps.<String>getList("items.actor")).containsOnly("curator");
    }

    @Test
    void aCorrectionIsKeptByItsCodesAndWithoutItsWords() {
        String finding = as(CURATOR).get("/reviews/{id}/findings", review).path("items[0].id");
        as(CURATOR)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"polarity\": \"good-practice\", \"reason\": \"For this test.\"}")
                .patch("/findings/{id}/coding", finding)
                .then()
                .statusCode(200);
        JsonPath kept = about(finding);
        assertThat(kept.<String>getList("items.action")).contains("finding.corrected");
        assertThat(kept.<String>getList("items.find { it.action == 'finding.corrected' }.detail.after"))
                .contains("polarity:good-practice")
                .allMatch(code -> code.matches("[A-Za-z]+:[A-Za-z0-9~>-]+"));
    }

    @Test
    void aRefusedDecisionIsNotKept() {
        List<String> before = actions(review);
        as(CURATOR).post("/reviews/{id}/publication", review).then().statusCode(409);
        assertThat(actions(review)).isEqualTo(before);
    }

    @Test
    void keysAreKeptWithoutTheirValues() {
        Response issued = as(ADMIN)
                .contentType("application/json")
                .body(Map.of("name", "audited-" + UUID.randomUUID(), "role", "analyst"))
                .post("/keys");
        String id = issued.path("id");
        as(ADMIN).post("/keys/{id}/revocation", id);
        as(ADMIN).post("/keys/{id}/revocation", id);
        assertThat(actions(id)).containsExactly("key.revoked", "key.issued");
        assertThat(about(id).prettify()).doesNotContain(issued.<String>path("key"));
    }

    @Test
    void noEntryHoldsAPassage() {
        as(CURATOR).get("/documents/{id}/text", document).then().statusCode(200);
        String all = as(ADMIN).queryParam("limit", 200).get("/audit").asString();
        assertThat(all)
                .contains("seen.getDocumentText")
                .doesNotContain("health visitor", "943 476 5919", "Read by some");
    }

    @Test
    void entriesAreFilteredAndListedInPages() {
        IntStream.range(0, 3).forEach(i -> as(CURATOR).get("/documents/{id}/text", document));
        Response first = as(ADMIN)
                .queryParams(
                        "actor", "curator", "action", "seen", "subject", document, "since", "2020-01-01", "limit", 2)
                .get("/audit");
        assertThat(first.<List<String>>path("items.action")).hasSize(2).allMatch(a -> a.startsWith("seen."));
        List<Integer> second = as(ADMIN)
                .queryParams("actor", "curator", "action", "seen", "subject", document, "cursor", first.path("next"))
                .get("/audit")
                .path("items.seq");
        assertThat(second.getFirst()).isLessThan(first.<Integer>path("items[1].seq"));
        assertThat(as(ADMIN).queryParam("action", "see").get("/audit").<List<?>>path("items"))
                .isEmpty();
        assertThat(as(ADMIN).queryParam("since", "2999-01-01").get("/audit").<List<?>>path("items"))
                .isEmpty();
        assertThat(as(ADMIN).queryParam("actor", "nobody").get("/audit").<List<?>>path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"subject,17", "since,yesterday", "since,2026-13-01"})
    void aFilterThatCannotBeReadIsRefused(String parameter, String value) {
        ProblemBody.of(as(ADMIN).queryParam(parameter, value).get("/audit"), 400, "invalid-parameter", parameter);
    }

    @Test
    void theAuditIsForAdministratorsAlone() {
        for (String key : List.of(CURATOR, ANALYST, Repository.BOARD, Repository.RESEARCHER)) {
            ProblemBody.of(as(key).get("/audit"), 403, "forbidden");
            ProblemBody.of(as(key).get("/audit/verification"), 403, "forbidden");
        }
    }
}
