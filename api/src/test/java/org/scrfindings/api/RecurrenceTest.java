package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An issue comes back where it is found in a later review of a local body that had done what was recommended. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecurrenceTest {

    private static final String BODY = "Recurrenceshire";

    private static final byte[] FIRST = """
            # Overview report

            ## 1. Introduction

            This report is about a child.

            ## 2. Findings

            The school made a referral to children's social care and was not told the outcome, and did not ask again.

            ## 3. Recommendations

            1. Children's social care should tell every referrer the outcome of the referral, and referrers should ask \
            for the outcome where they hear nothing.
            2. The hospital should follow up every missed appointment and tell the health visitor that the child was not \
            brought.
            """.getBytes();

    private static final byte[] PLAN = """
            # Action plan

            | No. | Recommendation | Action | Lead officer | Target date | Progress |
            | --- | --- | --- | --- | --- | --- |
            | 1 | Tell referrers the outcome | Write to every referrer | Head of Service | 31/03/2013 | Complete |
            | 1 | Tell referrers the outcome | Audit the letters | Head of Service | 30/06/2014 | Completed |
            | 2 | Follow up missed appointments | Change the policy | Named Doctor | 30/06/2013 | Under way |
            """.getBytes();

    private static final byte[] SECOND = Repository.overview(
            "The nursery made a referral to children's social care and heard nothing of the outcome, and nobody told it.",
            "Appointments were missed five times; the hospital recorded that the child did not attend and closed the case.");

    private boolean uploaded;

    @BeforeEach
    void uploadOnce() {
        if (!uploaded) {
            String first = Counted.draft(BODY, 2011);
            Counted.upload(first, "overview-report", FIRST);
            Counted.upload(first, "action-plan", PLAN);
            Repository.publish(first);
            String second = Counted.draft(BODY, 2016);
            Counted.upload(second, "overview-report", SECOND);
            Repository.publish(second);
            uploaded = true;
        }
    }

    private static JsonPath recurrence(RequestSpecification reader) {
        return reader.queryParam("localBody", BODY)
                .get("/analysis/recurrence")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Issues that a finding and the first recommendation of the earlier review have in common with the later one. */
    private static List<String> expected() {
        List<Map<String, Object>> all = Counted.listed(as(CURATOR).queryParam("localBody", BODY));
        List<String> answered = all.stream()
                .filter(f -> "1".equals(f.get("number")))
                .flatMap(f -> issues(f).stream())
                .toList();
        return all.stream()
                .filter(f -> !f.get("kind").equals("recommendation")
                        && !f.get("polarity").equals("good-practice")
                        && ((Map<?, ?>) f.get("review")).get("year").equals(2016))
                .flatMap(f -> issues(f).stream())
                .filter(answered::contains)
                .distinct()
                .sorted()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> issues(Map<String, Object> finding) {
        return (List<String>) finding.get("issues");
    }

    @Test
    void anIssueComesBackAfterAllActionsOfItsRecommendationWereCompleted() {
        JsonPath recurrence = recurrence(as(CURATOR));
        assertThat(expected())
                .as("the reports are coded so that something comes back")
                .isNotEmpty();
        assertThat(recurrence.getList("items.issue.code", String.class))
                .containsExactlyInAnyOrderElementsOf(expected());
        assertThat(recurrence.getInt("recurred")).isEqualTo(expected().size());
        assertThat(recurrence.getList("items.since"))
                .as("the last action's year")
                .containsOnly(2014);
        assertThat(recurrence.getList("items.recommendations.flatten().completedIn"))
                .containsOnly(2014);
        assertThat(recurrence.getList("items.examples.flatten()")).isNotEmpty();
    }

    @Test
    void whatIsNotCompletedHasNotComeBack() {
        List<String> second = Counted.listed(as(CURATOR).queryParam("localBody", BODY)).stream()
                .filter(f -> "2".equals(f.get("number")))
                .flatMap(f -> issues(f).stream())
                .filter(issue -> !expected().contains(issue))
                .toList();
        assertThat(recurrence(as(CURATOR)).getList("items.issue.code", String.class))
                .doesNotContainAnyElementsOf(second);
    }

    @Test
    void whoDoesNotSeeThePlanIsToldNothing() {
        assertThat(recurrence(asPublic()).getList("items")).isEmpty();
        assertThat(recurrence(as(ANALYST)).getList("items")).isNotEmpty();
    }

    @Test
    void aFilterNarrowsWhatCameBack() {
        JsonPath narrowed = as(CURATOR)
                .queryParam("localBody", BODY)
                .queryParam("year", 2011)
                .get("/analysis/recurrence")
                .jsonPath();
        assertThat(narrowed.getList("items")).isEmpty();
        assertThat(narrowed.getInt("completed")).isPositive();
    }
}
