package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The timeline and the actions of a review, from several documents at once. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewRowsTest {

    private static final String POLICE = """
            # Chronology of police contacts

            | Date | Agency | Event | Source |
            | --- | --- | --- | --- |
            | 2 January 2013 | Police | Officers called to the home by a neighbour. | Incident log 4 |
            | 9 November 2013 | Police | Mother reported an assault. | Incident log 9 |
            """;

    private static final String HEALTH = """
            # Chronology of health contacts

            | Date | Agency | Event |
            | --- | --- | --- |
            | 20 February 2013 | Health visiting | Six week review at home. |
            | December 2013 | GP | The child was brought with a cough. |
            """;

    private static final String PLAN = """
            # Action plan

            | No. | Recommendation | Action | Lead | Target date | Progress |
            | --- | --- | --- | --- | --- | --- |
            | 1 | Share concerns at transition | Write a joint protocol | Head of Service | 31/03/2014 | Complete |
            | 2 | Tell the health visitor of calls | Change the form | Inspector | 30/06/2014 | Under way |
            | 3 | Ask who lives in the home | Add a question to the booking form | Matron | March 2099 | Not started |
            """;

    private String reviewId;

    @BeforeEach
    void uploadOnce() {
        if (reviewId == null) {
            reviewId = Repository.draft("Rows of several documents", "Westerly");
            Repository.read(reviewId, "police.md", POLICE);
            Repository.read(reviewId, "health.md", HEALTH);
            Repository.read(reviewId, "plan.md", PLAN);
        }
    }

    private JsonPath chronology(Map<String, ?> parameters) {
        return as(CURATOR)
                .queryParams(parameters)
                .get("/reviews/{id}/chronology", reviewId)
                .jsonPath();
    }

    @Test
    void severalChronologiesAreOneTimelineWithItsGapsMarked() {
        JsonPath timeline = chronology(Map.of());

        assertThat(timeline.getList("items.date")).containsExactly("2013-01-02", "2013-02-20", "2013-11-09", "2013-12");
        assertThat(timeline.getList("items.gapBefore")).containsExactly(null, null, gap(), null);
        assertThat(timeline.getList("items.source")).contains("Incident log 4", "Incident log 9", "");
    }

    @Test
    void aGapBetweenTwoPagesIsMarkedToo() {
        JsonPath first = chronology(Map.of("limit", 2));
        JsonPath second = chronology(Map.of("limit", 2, "cursor", first.getString("next")));

        assertThat(second.getList("items.gapBefore")).containsExactly(gap(), null);
    }

    private static Map<String, Object> gap() {
        return Map.of("from", "2013-02-20", "to", "2013-11-09", "days", 262);
    }

    @Test
    void anActionIsOverdueWhenItsDateHasPassedAndItIsNotDone() {
        JsonPath actions = as(CURATOR).get("/reviews/{id}/actions", reviewId).jsonPath();

        assertThat(actions.getList("items.overdue")).containsExactly(false, true, false);
    }

    @Test
    void anActionLeadsToTheRecommendationThatItAnswers() {
        JsonPath actions = as(CURATOR).get("/reviews/{id}/actions", reviewId).jsonPath();

        List<String> recommendations = actions.getList("items.recommendationId");
        assertThat(recommendations).doesNotContainNull().doesNotHaveDuplicates();
        as(CURATOR)
                .get("/findings/{id}", UUID.fromString(recommendations.get(1)))
                .then()
                .statusCode(200)
                .body("number", org.hamcrest.Matchers.equalTo("2"));
    }
}
