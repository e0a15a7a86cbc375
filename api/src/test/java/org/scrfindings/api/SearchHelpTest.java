package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.scrfindings.api.Repository.ANALYST;
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

/** What helps to ask: spelling, words as they are typed, similar findings, facets, and reasons for the order. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchHelpTest {

    private static final String OPEN = """
            # Serious Case Review: Child E
            ## Overview report
            ## 2. Findings
            ### Finding 1: Enuresis was not explored
            The school nurse knew of the enuresis and did not tell the GP, who had seen the child for the same reason. \
            Nobody asked what it might mean, and this was a missed opportunity.
            ### Finding 2: Bedwetting was treated and not understood
            The GP treated bedwetting on three occasions without asking the school nurse what she knew. The child was \
            not spoken to alone, and the reasons were not explored.
            ### Finding 3: The midwife shared what she knew
            The midwife telephoned the health visitor about the mother's depression before the birth. This was good \
            practice: information was shared promptly.
            """;

    private static final String RESTRICTED = """
            # Individual Management Review: Community Health
            ## Analysis
            The paediatrician noted trichotillomania and did not share it with the school nurse, who had seen it too. \
            This was a missed opportunity to understand the child's distress.
            ## Lessons learned
            The school nurse should have asked about trichotillomania. She did not tell the GP, and nobody explored it.
            """;

    private String reviewId;

    @BeforeEach
    void publishOnce() {
        if (reviewId == null) {
            reviewId = Repository.draft("Child E", "Helpshire");
            Repository.read(reviewId, "overview-report.md", OPEN);
            Repository.read(reviewId, "imr-community-health.md", RESTRICTED);
            Repository.publish(reviewId);
        }
    }

    private JsonPath ask(RequestSpecification question) {
        return question.queryParam("reviewId", reviewId)
                .get("/findings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> suggested(RequestSpecification asker, String typed) {
        return asker.queryParam("q", typed)
                .get("/findings/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.text");
    }

    @Test
    void aMisspeltWordIsAskedBackAsPassagesSpellIt() {
        for (String mode : List.of("keyword", "semantic", "hybrid")) {
            assertThat(ask(asPublic().queryParam("q", "enurisis -midwife").queryParam("mode", mode))
                            .getString("didYouMean"))
                    .isEqualTo("enuresis -midwife");
        }
        assertThat(ask(asPublic().queryParam("q", "enuresis")).getString("didYouMean"))
                .isNull();
    }

    @Test
    void aWordOfRestrictedPassagesIsToldToThoseAloneWhoMaySeeThem() {
        assertThat(ask(asPublic().queryParam("q", "trichotilomania")).getString("didYouMean"))
                .isNull();
        assertThat(ask(as(ANALYST).queryParam("q", "trichotilomania")).getString("didYouMean"))
                .isEqualTo("trichotillomania");
        assertThat(suggested(asPublic(), "trichot")).isEmpty();
        assertThat(suggested(as(ANALYST), "trichot")).containsExactly("trichotillomania");
    }

    @Test
    void whatIsTypedIsCompletedAfterTheWordsBeforeIt() {
        assertThat(suggested(asPublic(), "enur")).containsExactly("enuresis");
        assertThat(suggested(asPublic(), "nurse enur")).containsExactly("nurse enuresis");
        assertThat(suggested(asPublic(), "midwife enur")).isEmpty();
    }

    @Test
    void codesAreSuggestedByTheirLabelsAndOtherNames() {
        List<Map<String, String>> items = asPublic()
                .queryParam("q", "health vis")
                .get("/findings/suggestions")
                .jsonPath()
                .getList("items");
        assertThat(items).anySatisfy(item -> assertThat(item)
                .containsEntry("type", "code")
                .containsEntry("axis", "professional")
                .containsEntry("code", "health-visiting"));
    }

    @Test
    void similarFindingsAreNearInMeaningVisibleAndNotTheFindingItself() {
        String id = ask(asPublic().queryParam("q", "enuresis").queryParam("mode", "keyword"))
                .getString("items[0].id");
        // Other tests' findings may be near as well, so as many as there can be.
        JsonPath near = asPublic()
                .queryParam("limit", 200)
                .get("/findings/{id}/similar", id)
                .jsonPath();
        assertThat(near.getList("items.id")).isNotEmpty().doesNotContain(id);
        List<String> texts = near.getList("items.text", String.class);
        assertThat(first(texts, "bedwetting"))
                .isLessThan(first(texts, "The midwife telephoned the health visitor about"));
        assertThat(near.getList("items.documentKind", String.class)).doesNotContain("imr");

        String hidden = ask(as(ANALYST).queryParam("q", "trichotillomania").queryParam("mode", "keyword"))
                .getString("items[0].id");
        ProblemBody.of(asPublic().get("/findings/{id}/similar", hidden), 404, "not-found", "finding");
    }

    /** The place of the first passage with these words; behind all where there is none. */
    private static int first(List<String> texts, String words) {
        return (int) texts.stream().takeWhile(text -> !text.contains(words)).count();
    }

    @Test
    void anAxisIsCountedAsIfItHadNoFilterOfItsOwn() {
        JsonPath all = ask(asPublic().queryParam("facet", "professional", "kind"));
        JsonPath filtered =
                ask(asPublic().queryParam("professional", "midwifery").queryParam("facet", "professional", "kind"));
        JsonPath plain = ask(asPublic().queryParam("professional", "midwifery").queryParam("facet", "kind"));

        assertThat(filtered.getInt("total.value"))
                .isEqualTo(plain.getInt("total.value"))
                .isLessThan(all.getInt("total.value"));
        assertThat(filtered.getMap("facets.professional")).isEqualTo(all.getMap("facets.professional"));
        assertThat(filtered.getMap("facets.kind")).isEqualTo(plain.getMap("facets.kind"));
    }

    @Test
    void theCountOfACodeIsTheTotalWithThatFilterInEveryMode() {
        for (String mode : List.of("keyword", "semantic", "hybrid")) {
            JsonPath page = ask(asPublic()
                    .queryParam("q", "nurse did not ask")
                    .queryParam("mode", mode)
                    .queryParam("facet", "professional"));
            List<Map<String, Object>> counts = page.getList("facets.professional.values");
            for (Map<String, Object> count : counts) {
                assertThat(ask(asPublic()
                                        .queryParam("q", "nurse did not ask")
                                        .queryParam("mode", mode)
                                        .queryParam("professional", count.get("code")))
                                .getInt("total.value"))
                        .as(mode + " " + count)
                        .isEqualTo(count.get("count"));
            }
        }
    }

    @Test
    void theOrderIsExplainedInWordsAndNumbersThatAddUp() {
        JsonPath page = ask(asPublic().queryParam("q", "enuresis in school").queryParam("explain", true));
        assertThat(page.getString("explanation.mode")).isEqualTo("hybrid");
        assertThat(page.getString("explanation.order")).contains("sum of two");
        assertThat(page.getList("explanation.items.id")).isEqualTo(page.getList("items.id"));
        assertThat(page.getDouble("explanation.items[0].keywordScore")
                        + page.getDouble("explanation.items[0].meaningScore"))
                .isCloseTo(page.getDouble("explanation.items[0].score"), within(0.002));
        assertThat(page.getList("explanation.items[0].matchedWords", String.class))
                .contains("enuresis", "school");
        assertThat(page.getInt("explanation.items[0].keywordRank")).isEqualTo(1);
        assertThat(page.getDouble("explanation.items[0].similarity")).isBetween(0.55, 1.0);
        assertThat(page.getString("explanation.items[0].why")).contains("all the words");
        List<Double> scores = page.getList("explanation.items.score", Double.class);
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
}
