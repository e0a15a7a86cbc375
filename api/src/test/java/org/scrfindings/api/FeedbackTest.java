package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formative feedback: what is lacking is said with its places, what is there is not. */
@QuarkusTest
class FeedbackTest {

    private static final String REPORT = """
            # Serious Case Review: Child F

            ## Overview report

            ## 1. How the review was carried out

            This serious case review was commissioned by the Safeguarding Children Board after Child F was injured. \
            The lead reviewer met eleven practitioners from seven agencies and wrote this overview report.

            ## 2. Analysis of practice

            The school nurse did not tell the GP that the family had moved, and the practice went on writing to the \
            old address. This was a missed opportunity to share information.

            ## 3. Recommendations

            1. The Board should agree how a change of address is passed on between services.

            2. Records are to be checked at every contact.
            """;

    private static final String PLAN = """
            # Action plan: Child F

            | Recommendation | Action | Lead | By when | Progress |
            |---|---|---|---|---|
            | 1. Change of address | Write the procedure | Board manager | 30 June 2015 | Complete |
            | 2. Records | Tell all staff |  |  | Not started |
            """;

    @Test
    void whatIsLackingIsSaidWithItsPlaces() {
        String review = Repository.draft("Child F", "Feedbackshire");
        Repository.read(review, "report.md", REPORT);
        String plan = Repository.read(review, "plan.md", PLAN).getString("id");

        JsonPath feedback = as(CURATOR)
                .get("/reviews/{id}/feedback", review)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        List<String> messages = feedback.getList("items.message");
        assertThat(messages)
                .anyMatch(m -> m.contains("a chronology"))
                .anyMatch(m -> m.contains("what the family said"))
                .noneMatch(m -> m.contains("an action plan"))
                .noneMatch(m -> m.contains("how the review was done"));
        assertThat(feedback.getString("items.find { it.topic == 'action-without-lead' }.places[0].documentId"))
                .isEqualTo(plan);
        assertThat(feedback.getList("items.find { it.topic == 'action-without-date' }.places"))
                .hasSize(1);
        assertThat(feedback.getList("items.find { it.topic == 'recommendation-without-owner' }.places"))
                .hasSize(1);
    }

    @Test
    void onlyThoseWhoWorkOnAReviewSeeIt() {
        String review = Repository.draft("Child G", "Feedbackshire");
        as(Repository.BOARD).get("/reviews/{id}/feedback", review).then().statusCode(404);
        as(Repository.RESEARCHER).get("/reviews/{id}/feedback", review).then().statusCode(403);
    }
}
