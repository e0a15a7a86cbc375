package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Coders.CODES;
import static org.scrfindings.api.Coders.FIRST;
import static org.scrfindings.api.Coders.OTHER_CODES;
import static org.scrfindings.api.Coders.OTHER_CURATOR;
import static org.scrfindings.api.Coders.SECOND;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people code the same findings, blind to each other and to the machine, and a third settles them. */
@QuarkusTest
class DoubleCodingTest {

    private String review;
    private String sample;

    @BeforeEach
    void draw() {
        review = Coders.published("To be coded twice");
        sample = Coders.sample(review, 2);
    }

    private String first() {
        return Coders.assignments(FIRST, sample).getFirst();
    }

    @Test
    void anAssignmentHasThePassageAndItsPlaceButNoCodes() {
        Response assignment = as(FIRST).get("/coding/assignments/{id}", first());
        assertThat(assignment.<String>path("passage.text")).isNotBlank();
        assertThat(assignment.<String>path("passage.evidence[0].section")).contains("Findings");
        assertThat(assignment.<String>path("passage.review.title")).isEqualTo("To be coded twice");
        assertThat(assignment.<Object>path("codes")).isNull();
        assertThat(assignment.asString()).doesNotContain("findingId", "trained-", "confidence", "polarity");
    }

    @Test
    void codersSeeNeitherEachOthersCodesNorTheMachinesBeforeTheSampleIsFinished() {
        Coders.codeAll(FIRST, sample, CODES);
        String other = Coders.assignments(SECOND, sample).getFirst();
        assertThat(as(SECOND).get("/coding/assignments/{id}", other).<Object>path("codes"))
                .isNull();
        Coders.code(SECOND, other, OTHER_CODES).then().statusCode(200);

        for (String coder : List.of(FIRST, SECOND)) {
            assertThat(Coders.findings(coder, sample).values()).allSatisfy(finding -> {
                assertThat(finding.get("machine")).isNull();
                assertThat(finding.get("findingId")).isNull();
                assertThat(finding.get("coders").toString()).doesNotContain("gp~health-visiting", "csc~school");
            });
        }
        String last = Coders.assignments(SECOND, sample).getFirst();
        Coders.code(SECOND, last, OTHER_CODES).then().statusCode(200);
        assertThat(Coders.findings(FIRST, sample).values()).allSatisfy(finding -> {
            assertThat(finding.get("machine").toString()).contains("trained-");
            assertThat(finding.get("coders").toString()).contains("gp~health-visiting", "csc~school");
        });
    }

    @Test
    void oneWhoDoesNotCodeTheSampleSeesTheCodesOnceBothHaveGivenThem() {
        String assignment = first();
        Coders.code(FIRST, assignment, CODES).then().statusCode(200);
        assertThat(Coders.findings(CURATOR, sample).get(assignment))
                .containsEntry("status", "open")
                .containsEntry("machine", null);
        Coders.code(SECOND, assignment, OTHER_CODES).then().statusCode(200);
        assertThat(Coders.findings(CURATOR, sample).get(assignment)).containsEntry("status", "coded");
        assertThat(Coders.findings(ADMIN, sample).get(assignment).get("coders").toString())
                .contains("gp~health-visiting", "csc~school");
    }

    @Test
    void theFindingItselfIsShownToItsCodersWithoutCodes() {
        List<Map<String, Object>> seen =
                as(FIRST).queryParam("reviewId", review).get("/findings").path("items");
        List<String> hidden = seen.stream()
                .filter(f -> f.get("coding") == null)
                .map(f -> (String) f.get("id"))
                .toList();
        assertThat(hidden).hasSize(2);
        Response finding = as(FIRST).get("/findings/{id}", hidden.getFirst());
        assertThat(finding.<String>path("text")).isNotBlank();
        for (String axis : List.of("stage", "pairs", "directions", "issues", "reasons", "themes", "polarity")) {
            assertThat(finding.<Object>path(axis)).as(axis).isNull();
        }
        ProblemBody.of(as(FIRST).get("/findings/{id}/coding", hidden.getFirst()), 403, "coding-blind");
        ProblemBody.of(as(FIRST).get("/findings/{id}/coding/history", hidden.getFirst()), 403, "coding-blind");
        assertThat(as(FIRST).get("/reviews/{id}/findings", review).asString()).contains("\"coding\":null");
        assertThat(as(FIRST).queryParam("reviewId", review).get("/coding/queue").asString())
                .contains("\"coding\":null");
        assertThat(asPublic().get("/findings/{id}", hidden.getFirst()).<String>path("coding"))
                .isEqualTo("machine");

        Coders.codeAll(FIRST, sample, CODES);
        Coders.codeAll(SECOND, sample, CODES);
        assertThat(as(FIRST).get("/findings/{id}", hidden.getFirst()).<String>path("coding"))
                .isEqualTo("machine");
    }

    @Test
    void whatIsNotCodedComesFirstAndCodesMayBeChangedUntilBothHaveFinished() {
        List<String> before = Coders.assignments(FIRST, sample);
        Coders.code(FIRST, before.getFirst(), CODES).then().statusCode(200);
        assertThat(Coders.assignments(FIRST, sample)).containsExactly(before.getLast(), before.getFirst());
        Response changed = Coders.code(FIRST, before.getFirst(), OTHER_CODES);
        assertThat(changed.<String>path("codes.stage")).isEqualTo("C");
        assertThat(changed.<String>path("codes.directions[0].from")).isEqualTo("school");
        assertThat(changed.<List<String>>path("codes.issues")).containsExactly("C1", "A1");

        Coders.codeAll(FIRST, sample, CODES);
        Coders.codeAll(SECOND, sample, CODES);
        ProblemBody.of(Coders.code(FIRST, before.getFirst(), OTHER_CODES), 409, "coding-finished");
        Response progress = as(CURATOR).get("/coding/samples/{id}", sample);
        assertThat(progress.<List<Integer>>path("progress.coders.coded")).containsExactly(2, 2);
        assertThat(progress.<Boolean>path("progress.finished")).isTrue();
    }

    private String codedByBoth() {
        String assignment = first();
        Coders.code(FIRST, assignment, CODES).then().statusCode(200);
        Coders.code(SECOND, assignment, OTHER_CODES).then().statusCode(200);
        return assignment;
    }

    @Test
    void aCuratorSettlesAFindingWithItsHistory() {
        String assignment = codedByBoth();
        Response settled = Coders.settle(
                CURATOR, assignment, OTHER_CODES.replaceFirst("\\{", "{\"reason\": \"The school told nobody.\","));
        assertThat(settled.<String>path("status")).isEqualTo("adjudicated");
        assertThat(settled.<String>path("adjudicated.stage")).isEqualTo("C");
        String finding = settled.path("findingId");
        Response coding = as(CURATOR).get("/findings/{id}/coding", finding);
        assertThat(coding.<String>path("coding")).isEqualTo("confirmed");
        assertThat(coding.<List<String>>path("codes.coder")).containsOnly("person");
        Response history = as(CURATOR).get("/findings/{id}/coding/history", finding);
        assertThat(history.<List<String>>path("items.reason")).containsExactly("The school told nobody.");
        assertThat(history.<List<String>>path("items.actor")).containsExactly("curator");

        ProblemBody.of(Coders.settle(CURATOR, assignment, CODES), 409, "settled-before", "Correct the codes");
        ProblemBody.of(Coders.code(FIRST, assignment, CODES), 409, "coding-finished");
    }

    @Test
    void aFindingIsNotSettledBeforeBothHaveCodedIt() {
        ProblemBody.of(Coders.settle(CURATOR, first(), CODES), 409, "coding-unfinished");
        Coders.code(FIRST, first(), CODES).then().statusCode(200);
        ProblemBody.of(Coders.settle(CURATOR, first(), CODES), 409, "coding-unfinished");
    }

    @Test
    void aFindingIsSettledByACuratorWhoHasNotCodedIt() {
        ProblemBody.of(Coders.settle(SECOND, first(), CODES), 403, "forbidden");
        String own =
                Coders.draw(Coders.request(review, 1, "curator", "analyst-two")).path("id");
        String assignment = Coders.assignments(CURATOR, own).getFirst();
        Coders.code(CURATOR, assignment, CODES).then().statusCode(200);
        Coders.code(SECOND, assignment, CODES).then().statusCode(200);
        ProblemBody.of(Coders.settle(CURATOR, assignment, CODES), 403, "forbidden", "who has not coded it");
        Coders.settle(OTHER_CURATOR, assignment, CODES).then().statusCode(200);
    }

    @Test
    void whatIsSettledMustBeWholeAndKnown() {
        String assignment = codedByBoth();
        ProblemBody.of(Coders.settle(CURATOR, assignment, "{}"), 400, "invalid-field", "stage: Give the codes");
        ProblemBody.of(
                Coders.settle(CURATOR, assignment, CODES.replace("\"A1\"", "\"Q9\"")), 400, "invalid-field", "issues");
        assertThat(Coders.findings(CURATOR, sample).get(assignment)).containsEntry("status", "coded");
    }

    @Test
    void whatWasTakenOutCanBeNeitherCodedNorSettledAndHoldsNobodyUp() {
        List<String> assignments = Coders.assignments(FIRST, sample);
        String assignment = codedByBoth();
        takeOut(Coders.findings(CURATOR, sample).get(assignment));
        assertThat(Coders.assignments(FIRST, sample)).containsExactly(assignments.getLast());
        ProblemBody.of(as(FIRST).get("/coding/assignments/{id}", assignment), 404, "not-found");
        ProblemBody.of(Coders.settle(CURATOR, assignment, CODES), 409, "finding-gone");
        assertThat(Coders.findings(CURATOR, sample).get(assignment))
                .containsEntry("status", "lapsed")
                .containsEntry("passage", null);

        String open = assignments.getLast();
        Coders.code(FIRST, open, CODES).then().statusCode(200);
        Coders.code(SECOND, open, CODES).then().statusCode(200);
        Response progress = as(CURATOR).get("/coding/samples/{id}", sample);
        assertThat(progress.<Integer>path("progress.lapsed")).isEqualTo(1);
        assertThat(progress.<Boolean>path("progress.finished")).isTrue();
    }

    private static void takeOut(Map<String, Object> sampled) {
        String finding = (String) sampled.get("findingId");
        String document = as(CURATOR).get("/findings/{id}", finding).path("documentId");
        int version = as(CURATOR).get("/findings/{id}/coding", finding).path("version");
        String removal =
                "{\"replaces\": [{\"id\": \"%s\", \"version\": %d}], \"findings\": [], \"reason\": \"No finding.\"}"
                        .formatted(finding, version);
        Response answer = ProblemBody.post(as(CURATOR), "/documents/" + document + "/findings", removal);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }
}
