package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A researcher sees documents of restricted kinds for a purpose that somebody has approved, and no day longer. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectsTest {

    private static final String RESEARCHER = "test-researcher-8";
    private static final String ANOTHER = "test-researcher-9";

    @Inject
    SettableToday today;

    private String chronology;
    private String plan;

    @BeforeEach
    void aPublishedReview() {
        if (chronology == null) {
            String review = Repository.draft("For a project", "Elsewhere");
            chronology = Repository.upload(review, "chronology.md", Documents.chronology());
            plan = Repository.upload(review, "plan.md", Documents.actionPlan());
            Repository.awaitRead(chronology);
            Repository.awaitRead(plan);
            Repository.publish(review);
        }
    }

    @AfterEach
    void asItWas() {
        today.goAhead(0);
        List<String> approved = as(CURATOR)
                .queryParam("status", "approved")
                .queryParam("limit", 200)
                .get("/projects")
                .path("items.findAll { it.researcher =~ /researcher-[89]/ }.id");
        approved.forEach(id -> decide(CURATOR, id, "end").then().statusCode(200));
    }

    private Map<String, Object> wanted() {
        return new HashMap<>(Map.of(
                "title",
                "Handovers",
                "purpose",
                "To learn at which transitions agencies lose sight of a child.",
                "from",
                today.date().toString(),
                "until",
                today.date().plusDays(10).toString()));
    }

    private static Response request(String key, Map<String, ?> project) {
        return as(key).contentType("application/json").body(project).post("/projects");
    }

    private String requested() {
        return request(RESEARCHER, wanted()).then().statusCode(201).extract().path("id");
    }

    private static Response decide(String key, String id, String decision) {
        return as(key).contentType("application/json")
                .body(Map.of("reason", "Decided by the test."))
                .post("/projects/{id}/" + decision, id);
    }

    private static boolean sees(String key, String document) {
        int status = as(key).get("/documents/{id}/text", document).statusCode();
        assertThat(status).isIn(200, 404);
        return status == 200;
    }

    @Test
    void approvalOpensAndTheLastDayCloses() {
        String id = requested();
        assertThat(sees(RESEARCHER, chronology)).isFalse();
        assertThat(decide(CURATOR, id, "approval").<Boolean>path("active")).isTrue();
        assertThat(sees(RESEARCHER, chronology)).isTrue();
        assertThat(sees(ANOTHER, chronology)).isFalse();
        today.goAhead(10);
        assertThat(sees(RESEARCHER, chronology)).isTrue();
        today.goAhead(11);
        assertThat(sees(RESEARCHER, chronology)).isFalse();
        assertThat(as(RESEARCHER).get("/projects/{id}", id).<Boolean>path("active"))
                .isFalse();
    }

    @Test
    void anEndActsAtOnceAndAnyoneOfThoseConcernedMayEndIt() {
        for (String key : List.of(RESEARCHER, CURATOR, ADMIN)) {
            String id = requested();
            decide(ADMIN, id, "approval").then().statusCode(200);
            assertThat(sees(RESEARCHER, plan)).isTrue();
            decide(key, id, "end").then().statusCode(200);
            assertThat(sees(RESEARCHER, plan)).isFalse();
        }
    }

    @Test
    void aProjectOpensTheKindsThatItNamesAlone() {
        Map<String, Object> project = wanted();
        project.put("kinds", List.of("action-plan"));
        decide(CURATOR, request(RESEARCHER, project).path("id"), "approval")
                .then()
                .statusCode(200);
        assertThat(sees(RESEARCHER, plan)).isTrue();
        assertThat(sees(RESEARCHER, chronology)).isFalse();
    }

    @Test
    void aRefusedProjectOpensNothingAndSaysWhy() {
        String id = requested();
        ProblemBody.of(
                ProblemBody.post(as(CURATOR), "/projects/" + id + "/refusal", "{}"),
                400,
                "invalid-field",
                "reason: Say why");
        decide(CURATOR, id, "refusal").then().statusCode(200);
        assertThat(sees(RESEARCHER, chronology)).isFalse();
        Response refused = as(RESEARCHER).get("/projects/{id}", id);
        assertThat(refused.<List<String>>path("steps.status")).containsExactly("requested", "refused");
        assertThat(refused.<String>path("steps[1].reason")).isEqualTo("Decided by the test.");
        ProblemBody.of(decide(CURATOR, id, "approval"), 409, "wrong-state", "is refused");
        ProblemBody.of(decide(CURATOR, id, "end"), 409, "wrong-state", "is approved");
    }

    @Test
    void aProjectWhoseTimeIsOverIsNotApproved() {
        String id = requested();
        today.goAhead(11);
        ProblemBody.of(decide(CURATOR, id, "approval"), 409, "project-over", "last day has passed");
    }

    @Test
    void projectsAreTheirResearchersAndTheirDecidersAlone() {
        String id = requested();
        ProblemBody.of(as(ANOTHER).get("/projects/{id}", id), 404, "not-found");
        ProblemBody.of(decide(ANOTHER, id, "end"), 404, "not-found");
        ProblemBody.of(decide(RESEARCHER, id, "approval"), 403, "forbidden");
        for (String key : List.of(BOARD, ANALYST)) {
            ProblemBody.of(as(key).get("/projects"), 403, "forbidden");
        }
        for (String key : List.of(BOARD, ANALYST, CURATOR)) {
            ProblemBody.of(request(key, wanted()), 403, "forbidden");
        }
        assertThat(as(ANOTHER).queryParam("limit", 200).get("/projects").<List<String>>path("items.id"))
                .doesNotContain(id);
        assertThat(as(ADMIN).queryParam("limit", 200).get("/projects").<List<String>>path("items.id"))
                .contains(id);
        ProblemBody.of(as(ADMIN).queryParam("status", "open").get("/projects"), 400, "invalid-parameter", "status: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title   | ` `               | title: This field is required
            purpose | ``                | purpose: This field is required
            from    | tomorrow          | from: A day is written
            until   | 2013-01-01        | until: The last day lies before the first
            kinds   | [overview-report] | kinds: This is no restricted kind
            """)
    void aRequestSaysWhatItNeedsTo(String field, String value, String detail) {
        Map<String, Object> project = wanted();
        project.put(field, field.equals("kinds") ? List.of("overview-report") : value);
        ProblemBody.of(request(RESEARCHER, project), 400, "invalid-field", detail);
    }

    @Test
    void aRequestThatIsSentAgainIsTheSame() {
        String key = java.util.UUID.randomUUID().toString();
        Map<String, Object> project = wanted();
        String first = as(RESEARCHER)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(project)
                .post("/projects")
                .path("id");
        Response again = as(RESEARCHER)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(project)
                .post("/projects");
        assertThat(again.<String>path("id")).isEqualTo(first);
        project.put("title", "Another");
        ProblemBody.of(
                as(RESEARCHER)
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body(project)
                        .post("/projects"),
                409,
                "idempotency-key-reused");
    }
}
