package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Coders.CODES;
import static org.scrfindings.api.Coders.FIRST;
import static org.scrfindings.api.Coders.OTHER_CODES;
import static org.scrfindings.api.Coders.SECOND;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far people agree with each other, and the machine with them. */
@QuarkusTest
class AgreementReportTest {

    @Inject
    EntityManager entities;

    private String review;
    private String sample;

    @BeforeEach
    void draw() {
        review = Coders.published("To be compared");
        sample = Coders.sample(review, 3);
    }

    private JsonPath agreement(String key, String between) {
        return as(key).queryParam("between", between)
                .queryParam("sample", sample)
                .get("/analysis/agreement")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** They agree about two of three. */
    private void coded() {
        Coders.codeAll(FIRST, sample, CODES);
        List<String> all = Coders.assignments(SECOND, sample);
        Coders.code(SECOND, all.get(0), CODES).then().statusCode(200);
        Coders.code(SECOND, all.get(1), CODES).then().statusCode(200);
        Coders.code(SECOND, all.get(2), OTHER_CODES).then().statusCode(200);
    }

    private static Map<String, Object> on(JsonPath report, String axis) {
        return report.getMap("comparisons[0].axes.find { it.axis == '" + axis + "' }");
    }

    private static Double value(Object figure) {
        Object value = ((Map<?, ?>) figure).get("value");
        return value == null ? null : ((Number) value).doubleValue();
    }

    @Test
    void peopleAreComparedOnEveryAxis() {
        coded();
        JsonPath report = agreement(CURATOR, "humans");
        assertThat(report.getList("comparisons.collect { it.first.name }")).containsExactly("analyst");
        assertThat(report.getList("comparisons.collect { it.second.name }")).containsExactly("analyst-two");
        assertThat(report.getInt("comparisons[0].findings")).isEqualTo(3);
        assertThat(report.getList("comparisons[0].axes.axis"))
                .containsExactly(
                        "stage",
                        "pairs",
                        "issue-first",
                        "issues",
                        "reasons",
                        "themes",
                        "polarity",
                        "recommendation-type");
        Map<String, Object> stage = on(report, "stage");
        assertThat(value(stage.get("agreement"))).isBetween(0.66, 0.67);
        assertThat(value(stage.get("kappa"))).isNotNull();
        assertThat((String) on(report, "themes").get("alphaIs")).contains("MASI");
        assertThat(value(on(report, "issues").get("overlap"))).isEqualTo(1);
        assertThat(report.getDouble("interval.level")).isEqualTo(0.95);
    }

    @Test
    void whatIsNotDefinedIsNullWithItsReason() {
        coded();
        JsonPath report = agreement(CURATOR, "humans");
        Map<?, ?> polarity = (Map<?, ?>) on(report, "polarity").get("kappa");
        assertThat(polarity.get("value")).isNull();
        assertThat((String) polarity.get("reason")).contains("chance");
        Map<?, ?> types = (Map<?, ?>) on(report, "recommendation-type").get("agreement");
        assertThat(types.get("value")).isNull();
        assertThat((String) types.get("reason")).contains("No finding was coded by both");
    }

    @Test
    void aSampleThatNobodyHasCodedHasFiguresOfNothing() {
        JsonPath report = agreement(CURATOR, "humans");
        assertThat(report.getInt("comparisons[0].findings")).isZero();
        assertThat(value(on(report, "stage").get("agreement"))).isNull();
    }

    @Test
    void theMachineIsComparedWithEachCoderAndWithWhatWasSettled() {
        coded();
        String assignment = Coders.assignments(FIRST, sample).getFirst();
        Coders.settle(CURATOR, assignment, CODES).then().statusCode(200);
        JsonPath report = agreement(CURATOR, "machine");
        assertThat(report.getList("comparisons.collect { it.first.kind }"))
                .containsExactlyInAnyOrder("person", "person", "adjudicated");
        assertThat(report.getList("comparisons.collect { it.second.kind }")).containsOnly("machine");
        assertThat(report.<String>getList("comparisons.collect { it.second.name }"))
                .allMatch(name -> name.startsWith("trained-"));
        assertThat(report.<Integer>getList("comparisons.findings")).containsExactlyInAnyOrder(3, 3, 1);
    }

    @Test
    void whatTheMachineGaveWhenTheSampleWasDrawnIsWhatCounts() {
        coded();
        Object before = agreement(CURATOR, "machine").get("comparisons");
        for (Map<String, Object> finding : Coders.findings(CURATOR, sample).values()) {
            as(CURATOR)
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body("{\"stage\": \"G\", \"issues\": []}")
                    .patch("/findings/{id}/coding", finding.get("findingId"))
                    .then()
                    .statusCode(200);
        }
        Object after = agreement(CURATOR, "machine").get("comparisons");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void anotherMachineThatHasCodedSinceIsComparedBesideTheFirst() {
        coded();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update document set coder = 'other-2' where review_id = :review")
                        .setParameter("review", UUID.fromString(review))
                        .executeUpdate());
        JsonPath report = agreement(CURATOR, "machine");
        assertThat(report.<String>getList("comparisons.collect { it.second.name }"))
                .hasSize(4)
                .contains("other-2")
                .anyMatch(name -> name.startsWith("trained-"));
        assertThat(report.<Integer>getList("comparisons.findings")).containsOnly(3);
    }

    @Test
    void aCoderSeesNoFiguresOfASampleThatIsNotFinished() {
        Coders.code(FIRST, Coders.assignments(FIRST, sample).getFirst(), CODES);
        JsonPath report = agreement(FIRST, "machine");
        assertThat(report.<String>getList("withheld")).containsExactly(sample);
        assertThat(report.getList("samples")).isEmpty();
        assertThat(report.getList("comparisons")).isEmpty();
        Coders.codeAll(FIRST, sample, CODES);
        Coders.codeAll(SECOND, sample, CODES);
        assertThat(agreement(FIRST, "machine").<String>getList("samples")).containsExactly(sample);
    }

    @Test
    void withoutASampleAllAreCounted() {
        coded();
        List<String> samples = as(ADMIN).get("/analysis/agreement").path("samples");
        assertThat(samples).contains(sample);
    }

    @Test
    void badQuestionsAreRefused() {
        ProblemBody.of(
                as(CURATOR).queryParam("between", "people").get("/analysis/agreement"),
                400,
                "invalid-parameter",
                "between: It may be one of humans, machine");
        for (String unknown : List.of("17", "00000000-0000-0000-0000-000000000000")) {
            ProblemBody.of(
                    as(CURATOR).queryParam("sample", unknown).get("/analysis/agreement"),
                    400,
                    "invalid-parameter",
                    "sample: There is no sample");
        }
        for (String key : List.of(BOARD, RESEARCHER)) {
            ProblemBody.of(as(key).get("/analysis/agreement"), 403, "forbidden");
        }
        ProblemBody.of(asPublic().get("/analysis/agreement"), 401, "unauthorized");
    }
}
