package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A curator draws findings at random for two people to code. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodingSamplesTest {

    private String review;

    @BeforeEach
    void findings() {
        if (review == null) {
            review = Coders.published("To draw from");
        }
    }

    private List<String> passages(String sample) {
        return as(CURATOR).get("/coding/samples/{id}/findings", sample).path("items.passage.text");
    }

    @Test
    void theSameSeedDrawsTheSameFindings() {
        String one = Coders.sample(review, 2);
        String other = Coders.sample(review, 2);
        assertThat(one).isNotEqualTo(other);
        assertThat(passages(one)).hasSize(2).doesNotHaveDuplicates().isEqualTo(passages(other));
    }

    @Test
    void aSampleTellsWhatItWasDrawnFromAndHowFarItsCodingIs() {
        Response drawn = Coders.draw(Coders.request(review, 2, "analyst", "analyst-two"));
        assertThat(drawn.header("Location")).endsWith("/api/v1/coding/samples/" + drawn.path("id"));
        Response sample = as(ADMIN).get("/coding/samples/{id}", drawn.<String>path("id"));
        assertThat(sample.<Integer>path("seed")).isEqualTo(7);
        assertThat(sample.<Integer>path("population")).isGreaterThanOrEqualTo(2);
        assertThat(sample.<List<String>>path("query.reviewId")).containsExactly(review);
        assertThat(sample.<List<String>>path("coders")).containsExactly("analyst", "analyst-two");
        assertThat(sample.<List<Integer>>path("progress.coders.coded")).containsExactly(0, 0);
        assertThat(sample.<Boolean>path("progress.finished")).isFalse();
        assertThat(as(ANALYST).get("/coding/samples").<List<String>>path("items.id"))
                .contains(drawn.<String>path("id"));
    }

    @Test
    void onlyWhatEveryCoderMaySeeIsDrawn() {
        String draft = Repository.draft("Not published", "Northerly");
        Repository.read(
                draft, "overview.md", Repository.overview("The review found that the GP did not tell the school."));
        ProblemBody.of(
                Coders.draw(Coders.request(draft, 1, "analyst", "curator")),
                409,
                "too-few-findings",
                "Only 0 findings",
                "1 were asked for");
    }

    @Test
    void aSampleThatCannotBeFilledUsesUpNoKey() {
        String tooMany = Coders.request(review, 400, "analyst", "analyst-two");
        for (int i = 0; i < 2; i++) {
            Response answer = ProblemBody.post(
                    as(CURATOR).header("Idempotency-Key", "unfilled-" + review), "/coding/samples", tooMany);
            ProblemBody.of(answer, 409, "too-few-findings");
        }
    }

    @Test
    void aRequestThatIsSentAgainDrawsNoSecondSample() {
        String request = Coders.request(review, 1, "analyst", "analyst-two");
        String key = "draw-" + review;
        String first = ProblemBody.post(as(CURATOR).header("Idempotency-Key", key), "/coding/samples", request)
                .path("id");
        String again = ProblemBody.post(as(CURATOR).header("Idempotency-Key", key), "/coding/samples", request)
                .path("id");
        assertThat(again).isEqualTo(first);
        Response other = ProblemBody.post(
                as(CURATOR).header("Idempotency-Key", key),
                "/coding/samples",
                Coders.request(review, 2, "analyst", "analyst-two"));
        ProblemBody.of(other, 409, "idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"size": 1, "coders": ["analyst", "curator"]}                                       | title: This field is required
            {"title": "x", "coders": ["analyst", "curator"]}                                    | size: It may be a whole number
            {"title": "x", "size": 0, "coders": ["analyst", "curator"]}                         | from 1 to 500
            {"title": "x", "size": 501, "coders": ["analyst", "curator"]}                       | from 1 to 500
            {"title": "x", "size": "3", "coders": ["analyst", "curator"]}                       | size: A whole number
            {"title": "x", "size": 1}                                                           | coders: Give the names of two people
            {"title": "x", "size": 1, "coders": ["analyst"]}                                    | coders: Give the names of two people
            {"title": "x", "size": 1, "coders": ["analyst", "analyst"]}                         | coders: Give the names of two people
            {"title": "x", "size": 1, "coders": ["analyst", "curatr"]}                          | The nearest is "curator"
            {"title": "x", "size": 1, "coders": ["analyst", "researcher"]}                      | no analyst or curator of this name
            {"title": "x", "size": 1, "coders": ["analyst", "curator"], "query": {"stag": "A"}} | query.stag: There is no parameter
            {"title": "x", "size": 1, "coders": ["analyst", "curator"], "query": {"stage": "Z"}} | query.stage: There is no code
            {"title": "x", "size": 1, "coders": ["analyst", "curator"], "query": {"limit": "5"}} | query.limit: A sample is drawn by filters
            {"title": "x", "size": 1, "coders": ["analyst", "curator"], "query": {"coding": ["confirmed"]}} | query.coding: Only findings
            {"title": "x", "size": 1, "coders": ["analyst", "curator"], "query": {"stage": 4}}  | query.stage
            {"title": "x", "size": 1, "coders": ["analyst", "curator"], "query": {"stage": null}} | query.stage
            []                                                                                  | body: One JSON object
            """)
    void aSampleThatIsAskedForWronglyIsRefused(String sample, String detail) {
        ProblemBody.of(Coders.draw(sample), 400, "invalid-field", detail);
    }

    @Test
    void samplesAreDrawnByCuratorsAndSeenByThoseWhoCode() {
        String request = Coders.request(review, 1, "analyst", "analyst-two");
        for (String key : List.of(BOARD, RESEARCHER, ANALYST, ADMIN)) {
            ProblemBody.of(ProblemBody.post(as(key), "/coding/samples", request), 403, "forbidden");
        }
        for (String key : List.of(BOARD, RESEARCHER)) {
            ProblemBody.of(as(key).get("/coding/samples"), 403, "forbidden");
            ProblemBody.of(as(key).get("/coding/assignments"), 403, "forbidden");
        }
    }

    @Test
    void listsGoOnWhereThePageBeforeEnded() {
        Coders.sample(review, 2);
        String sample = Coders.sample(review, 2);
        Response page = as(CURATOR).queryParam("limit", 1).get("/coding/samples/{id}/findings", sample);
        Response next = as(CURATOR)
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get("/coding/samples/{id}/findings", sample);
        assertThat(next.<String>path("items[0].id")).isNotEqualTo(page.<String>path("items[0].id"));
        assertThat(next.<String>path("next")).isNull();
        Response samples = as(CURATOR).queryParam("limit", 1).get("/coding/samples");
        Response older = as(CURATOR)
                .queryParam("limit", 1)
                .queryParam("cursor", samples.<String>path("next"))
                .get("/coding/samples");
        assertThat(samples.<String>path("items[0].id")).isEqualTo(sample);
        assertThat(older.<List<String>>path("items.id")).hasSize(1).doesNotContain(sample);
        Response mine = as(ANALYST).queryParam("limit", 1).get("/coding/assignments");
        Response rest = as(ANALYST)
                .queryParam("limit", 200)
                .queryParam("cursor", mine.<String>path("next"))
                .get("/coding/assignments");
        assertThat(rest.<List<String>>path("items.id")).isNotEmpty().doesNotContain(mine.<String>path("items[0].id"));
    }
}
