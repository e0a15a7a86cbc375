package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about findings, asked of six of them that are known by name. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingQueryTest {

    private static final String REPORT = """
            # Serious Case Review: Child V

            ## Overview report

            ## 1. Introduction

            1.1 This review was commissioned by the Board after Child V was injured.

            ## 2. Findings

            ### Finding 1: Marks on a young baby were not questioned

            The health visitor saw bruising to the baby's cheek and accepted the explanation that was given. She did \
            not tell the GP or refer to children's social care, and an opportunity to protect the baby was missed.

            ### Finding 2: The school did not hear what came of its referral

            The school made a referral to children's social care and was not told the outcome. It assumed that a social \
            worker was visiting, and did not ask again. Feedback to the referrer should have been routine.

            ### Finding 3: A strategy discussion was held without health

            The strategy discussion under section 47 took place between the police and children's social care alone. \
            The hospital was not invited, although its paediatrician had examined the child, and decisions rested on \
            part of the picture.

            ### Finding 4: Missed appointments were recorded & nothing more

            Appointments at the speech clinic were missed five times. The hospital recorded each one (5 < 7) as did not attend and \
            closed the case without asking why the child was not brought. This was a failure to follow up.

            ### Finding 5: The core group lost sight of the plan

            The core group met monthly but did not test whether the child protection plan made the child safer. The \
            plan listed services and had no outcomes, so drift was not noticed by any of the agencies.

            ### Finding 6: A midwife shared what she knew

            The midwife telephoned the health visitor about the mother's depression before the birth. This was good \
            practice: information was shared promptly and the health visitor was able to plan her first visit.
            """;

    private static final String BRUISING = "Marks on a young baby were not questioned";
    private static final String FEEDBACK = "The school did not hear what came of its referral";
    private static final String STRATEGY = "A strategy discussion was held without health";
    private static final String MISSED = "Missed appointments were recorded & nothing more";
    private static final String MIDWIFE = "A midwife shared what she knew";

    private String reviewId;

    @BeforeEach
    void uploadOnce() {
        if (reviewId == null) {
            reviewId = Repository.draft("Child V", "Questionshire");
            assertThat(Repository.read(reviewId, "report.md", REPORT).getString("status"))
                    .isEqualTo("ready");
        }
    }

    private RequestSpecification ask() {
        return ask("keyword");
    }

    private RequestSpecification ask(String mode) {
        return as(CURATOR)
                .queryParam("mode", mode)
                .queryParam("reviewId", reviewId)
                .queryParam("kind", "finding", "example");
    }

    private JsonPath answer(RequestSpecification question) {
        return question.get("/findings").then().statusCode(200).extract().jsonPath();
    }

    private List<String> titles(RequestSpecification question) {
        List<String> titles = answer(question).getList("items.title");
        return titles.stream().map(t -> t.replaceFirst("^Finding \\d: ", "")).toList();
    }

    @Test
    void withoutWordsAllFindingsAreFound() {
        assertThat(titles(ask())).hasSize(6);
    }

    @Test
    void otherFormsOfAWordAreFound() {
        assertThat(titles(ask().queryParam("q", "bruises"))).containsExactly(BRUISING);
    }

    @Test
    void abbreviationsFindFullForms() {
        assertThat(titles(ask().queryParam("q", "HV"))).containsExactlyInAnyOrder(BRUISING, MIDWIFE);
        assertThat(titles(ask().queryParam("q", "S47"))).containsExactly(STRATEGY);
        assertThat(titles(ask().queryParam("q", "DNA"))).contains(MISSED);
    }

    @Test
    void fullFormsFindAbbreviations() {
        assertThat(titles(ask().queryParam("q", "general practitioner"))).containsExactly(BRUISING);
    }

    @Test
    void everyWordMustMatch() {
        assertThat(titles(ask().queryParam("q", "school referral outcome"))).containsExactly(FEEDBACK);
        assertThat(titles(ask().queryParam("q", "school bruising"))).isEmpty();
    }

    @Test
    void whatMeansTheSameIsFoundWithoutAnyOfItsWords() {
        String question = "injuries to an infant left unchallenged";
        assertThat(titles(ask("keyword").queryParam("q", question))).isEmpty();
        assertThat(titles(ask("semantic").queryParam("q", question))).first().isEqualTo(BRUISING);
        assertThat(titles(ask("hybrid").queryParam("q", question))).first().isEqualTo(BRUISING);
    }

    @Test
    void bothModesTogetherFindWhatEitherFinds() {
        String question = "speech clinic";
        Set<String> either = new HashSet<>(titles(ask("keyword").queryParam("q", question)));
        either.addAll(titles(ask("semantic").queryParam("q", question)));
        assertThat(titles(ask("hybrid").queryParam("q", question)))
                .containsExactlyInAnyOrderElementsOf(either)
                .first()
                .isEqualTo(MISSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"semantic", "hybrid"})
    void phrasesAndExclusionsHoldInEveryMode(String mode) {
        assertThat(titles(ask(mode).queryParam("q", "strategy meeting without the hospital \"part of the picture\"")))
                .containsExactly(STRATEGY);
        assertThat(titles(ask(mode).queryParam("q", "injury -bruising"))).doesNotContain(BRUISING);
        assertThat(titles(ask(mode).queryParam("q", "-bruising"))).hasSize(5);
    }

    @Test
    void aPhraseMustStandAsItIs() {
        assertThat(titles(ask().queryParam("q", "\"part of the picture\""))).containsExactly(STRATEGY);
        assertThat(titles(ask().queryParam("q", "\"picture of the part\""))).isEmpty();
    }

    @Test
    void aMinusLeavesOut() {
        assertThat(titles(ask().queryParam("q", "\"health visitor\" -midwife"))).containsExactly(BRUISING);
    }

    @Test
    void theBestMatchComesFirst() {
        List<String> found = titles(ask().queryParam("q", "strategy discussion"));
        assertThat(found).as("named in the title and the text").first().isEqualTo(STRATEGY);
    }

    @Test
    void theFoundWordsAreMarkedAndTheRestIsEscaped() {
        String highlight = answer(ask().queryParam("q", "attend")).getString("items[0].highlight");
        assertThat(highlight).contains("<em>attend</em>", "5 &lt; 7").doesNotContain("5 < 7");
    }

    @Test
    void filtersOfOneAxisAreAlternativesAndAxesAreJoined() {
        JsonPath all = answer(ask().queryParam("facet", "polarity").queryParam("facet", "professional"));
        long problems = all.getLong("facets.polarity.values.find { it.code == 'problem' }.count");
        assertThat(answer(ask().queryParam("polarity", "problem")).getLong("total.value"))
                .isEqualTo(problems);
        assertThat(answer(ask().queryParam("polarity", "problem", "good-practice"))
                        .getLong("total.value"))
                .isEqualTo(6 - all.getLong("facets.polarity.missing"));
        assertThat(titles(ask().queryParam("polarity", "good-practice").queryParam("professional", "midwifery")))
                .containsExactly(MIDWIFE);
    }

    @Test
    void exclusionsLeaveOut() {
        assertThat(titles(ask().queryParam("not_professional", "midwifery"))).doesNotContain(MIDWIFE);
    }

    @Test
    void facetsCountAllFindingsAndNotThePageAlone() {
        JsonPath page = answer(ask().queryParam("limit", 1).queryParam("facet", "stage"));
        List<Integer> counts = page.getList("facets.stage.values.count");
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        assertThat(page.getList("items")).hasSize(1);
        assertThat(sum + page.getInt("facets.stage.missing")).isEqualTo(page.getInt("total.value"));
        assertThat(page.getBoolean("total.exact")).isTrue();
    }

    @Test
    void aPairMayBeNamedInEitherOrder() {
        JsonPath facet = answer(ask().queryParam("facet", "pair"));
        String pair = facet.getList("facets.pair.values.code", String.class).stream()
                .filter(p -> !p.split("~")[0].equals(p.split("~")[1]))
                .findFirst()
                .orElseThrow();
        String turned = pair.split("~")[1] + "~" + pair.split("~")[0];
        assertThat(titles(ask().queryParam("pair", turned)))
                .isNotEmpty()
                .isEqualTo(titles(ask().queryParam("pair", pair)));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        for (String sort : List.of("newest", "stage", "relevance")) {
            List<String> walked = walk(ask().queryParam("sort", sort).queryParam("limit", 2));
            assertThat(walked).hasSize(6);
            assertThat(new HashSet<>(walked)).hasSize(6);
        }
    }

    @ParameterizedTest
    @CsvSource({"keyword, child", "semantic, a child was not protected", "hybrid, child was not protected"})
    void pagesOfAQuestionFollowEachOtherByRelevance(String mode, String q) {
        RequestSpecification question = ask(mode).queryParam("q", q).queryParam("limit", 1);
        List<String> whole = answer(ask(mode).queryParam("q", q)).getList("items.id");
        assertThat(walk(question)).hasSizeGreaterThan(2).isEqualTo(whole);
    }

    private List<String> walk(RequestSpecification question) {
        List<String> ids = new ArrayList<>();
        JsonPath page = answer(question);
        ids.addAll(page.getList("items.id"));
        while (page.getString("next") != null) {
            page = answer(question.queryParam("cursor", page.getString("next")));
            question = again(question);
            ids.addAll(page.getList("items.id"));
        }
        return ids;
    }

    /** REST Assured adds to a parameter that is given twice; a cursor replaces the one before. */
    private static RequestSpecification again(RequestSpecification question) {
        Map<String, String> parameters = new java.util.LinkedHashMap<>(
                ((io.restassured.specification.FilterableRequestSpecification) question).getQueryParams());
        parameters.remove("cursor");
        return as(CURATOR).queryParams(parameters);
    }

    @Test
    void oneFindingIsShownWithItsEvidenceAndReview() {
        String id = answer(ask().queryParam("q", "bruises")).getString("items[0].id");
        as(CURATOR)
                .get("/findings/{id}", id)
                .then()
                .statusCode(200)
                .body("review.localBody", equalTo("Questionshire"))
                .body("documentKind", equalTo("overview-report"))
                .body("evidence.size()", equalTo(1))
                .body("coding", equalTo("machine"))
                .body("codebookVersion", equalTo("1.0"));
    }
}
