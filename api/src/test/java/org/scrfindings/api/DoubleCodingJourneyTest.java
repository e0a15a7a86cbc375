package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Coders.CODES;
import static org.scrfindings.api.Coders.FIRST;
import static org.scrfindings.api.Coders.OTHER_CODES;
import static org.scrfindings.api.Coders.SECOND;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrfindings.api.Visit.Window;

/** Two people code a sample at the bench without seeing each other's codes, and a third settles it there. */
@QuarkusTest
class DoubleCodingJourneyTest {

    private static final String KEEP = "button:has-text('Keep these codes and go on')";

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void aSampleIsDrawnForTwoFromWhatASearchFinds(Window look) {
        String review = Coders.published("Drawn from at the page");
        String title = "Pilot, " + look;
        try (Visit curator = Visit.as("curator", look)) {
            Page page = curator.page();
            curator.open("/double-coding/samples/new?kind=finding&reviewId=" + review);
            assertThat(page.textContent(".applied")).contains("Kind of passage: Finding");
            page.getByLabel("Title").fill(title);
            page.getByLabel("How many findings").fill("2");
            page.getByLabel("One coder").selectOption("analyst");
            page.getByLabel("The other coder").selectOption("analyst-two");
            page.click("button:has-text('Draw the sample')");
            assertThat(page.textContent("h1")).isEqualTo(title);
            assertThat(page.textContent("main")).contains("analyst has coded 0 of 2", "analyst-two has coded 0 of 2");
            assertThat(curator.troubles()).isEmpty();

            String id = curator.address().replaceFirst(".*/", "");
            Response drawn = as(CURATOR).get("/coding/samples/{id}", id);
            assertThat(drawn.<Object>path("query.reviewId[0]")).isEqualTo(review);
            assertThat(drawn.<Integer>path("size")).isEqualTo(2);
        }
    }

    @Test
    void aMistakeInTheDrawIsSaidBesideItsFieldAndLosesNothing() {
        try (Visit curator = Visit.as("curator", Window.DESK)) {
            Page page = curator.page();
            curator.open("/double-coding/samples/new");
            page.getByLabel("Title").fill("Too many");
            page.getByLabel("How many findings").fill("some");
            page.getByLabel("One coder").selectOption("analyst");
            page.click("button:has-text('Draw the sample')");
            assertThat(page.textContent(".govuk-error-summary")).contains("a whole number from 1 to 500");
            assertThat(page.getByLabel("Title").inputValue()).isEqualTo("Too many");
            assertThat(page.getByLabel("One coder").inputValue()).isEqualTo("analyst");
            assertThat(curator.barriers()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void aCoderSeesNobodysCodesAndGoesOnToTheNextPassage(Window look) {
        String sample = Coders.sample(Coders.published("Coded blind at the bench, " + look), 2);
        Coders.codeAll(SECOND, sample, OTHER_CODES);
        finishOthers(sample);
        try (Visit analyst = Visit.as("analyst", look)) {
            Page page = analyst.page();
            analyst.open("/double-coding");
            page.click("text=Code the next passage");
            assertThat(page.textContent("main")).contains("You have coded 0 of 2");
            assertThat(page.locator("mark").count()).isPositive();
            assertThat(page.locator("option[selected]").allTextContents())
                    .isNotEmpty()
                    .containsOnly("Choose one, or none");
            assertThat(page.locator("input[checked]").count()).isZero();

            page.click(KEEP);
            assertThat(page.textContent(".govuk-error-summary")).contains("Stage of the care pathway is still open");
            fill(page);
            page.click(KEEP);
            assertThat(page.textContent("main")).contains("You have coded 1 of 2");
            page.click("text=Leave it for now");
            assertThat(page.textContent("main")).contains("You have coded 1 of 2");
            fill(page);
            page.click(KEEP);
            assertThat(page.textContent("h1")).isEqualTo("Nothing is left for you to code");
            assertThat(analyst.troubles()).isEmpty();
        }
        assertThat(Coders.findings(CURATOR, sample).values()).allSatisfy(finding -> {
            assertThat(finding).containsEntry("status", "coded");
            assertThat(finding.get("coders").toString())
                    .contains("stage=A", "gp~health-visiting", "information-sharing");
        });
    }

    /** What other tests drew for this coder would come first. */
    private static void finishOthers(String but) {
        as(FIRST)
                .queryParam("limit", 200)
                .get("/coding/assignments")
                .<java.util.List<Map<String, Object>>>path("items")
                .stream()
                .filter(a -> a.get("codes") == null && !but.equals(a.get("sampleId")))
                .forEach(a -> Coders.code(FIRST, (String) a.get("id"), CODES));
    }

    private static void fill(Page page) {
        page.getByLabel("Stage of the care pathway").selectOption("A");
        page.getByLabel("Difficulty or good practice").selectOption("problem");
        page.getByLabel("Main issue").selectOption("none");
        page.getByLabel("One professional, pair 1").selectOption("health-visiting");
        page.getByLabel("The other professional, pair 1").selectOption("gp");
        page.locator("#themes-information-sharing").check();
    }

    @Test
    void codingAndSettlingNeedNoMouse() {
        String sample = Coders.sample(Coders.published("By keyboard"), 1);
        String passage = Coders.assignments(FIRST, sample).getFirst();
        Coders.code(SECOND, passage, CODES).then().statusCode(200);
        try (Visit analyst = Visit.as("analyst", Window.DESK)) {
            analyst.open("/double-coding/passages/" + passage);
            type(analyst, "#stage", "ArrowDown", "ArrowDown");
            type(analyst, "#polarity", "ArrowDown", "ArrowDown");
            type(analyst, "#issue0", "ArrowDown", "ArrowDown");
            type(analyst, "#reasons-tools", "Space");
            type(analyst, "button:has-text('Keep these codes')", "Enter");
            analyst.page().waitForURL("**/next");
        }
        try (Visit curator = Visit.as("curator", Window.DESK)) {
            curator.open("/double-coding/samples/" + sample + "/findings/" + passage + "?of=analyst");
            type(curator, "#reason", "a");
            curator.page().keyboard().press("Enter");
            curator.page().waitForURL("**/double-coding/samples/" + sample);
        }
        assertThat(Coders.findings(CURATOR, sample).get(passage))
                .containsEntry("status", "adjudicated")
                .extracting("adjudicated")
                .asString()
                .contains("reasons=[tools]");
    }

    private static void type(Visit visit, String selector, String... keys) {
        visit.page().locator(selector).focus();
        for (String key : keys) {
            visit.page().keyboard().press(key);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void aCuratorSeesBothCodingsSideBySideAndSettlesThem(Window look) {
        String sample = Coders.sample(Coders.published("Settled at the bench, " + look), 1);
        Coders.codeAll(FIRST, sample, CODES);
        Coders.codeAll(SECOND, sample, OTHER_CODES);
        try (Visit curator = Visit.as("curator", look)) {
            Page page = curator.page();
            curator.open("/double-coding/samples/" + sample);
            page.locator(".finding-card a").click();
            assertThat(page.locator("thead th").allTextContents())
                    .containsExactly("On", "analyst", "analyst-two", "The machine");
            assertThat(page.locator(".differs").count()).isPositive();
            assertThat(page.getByLabel("Stage of the care pathway").inputValue())
                    .isEmpty();
            assertThat(page.getByLabel("Difficulty or good practice").inputValue())
                    .isEqualTo("problem");

            page.click("text=the codes of analyst-two");
            assertThat(page.getByLabel("Stage of the care pathway").inputValue())
                    .isEqualTo("C");
            page.getByLabel("Main issue").selectOption("C5");
            page.getByLabel("Why, where they differ").fill("The school asked once.");
            page.click("button:has-text('Settle it with these codes')");
            assertThat(page.textContent(".finding-card")).contains("settled");
            assertThat(curator.troubles()).isEmpty();
        }
        Map<String, Object> settled =
                Coders.findings(CURATOR, sample).values().iterator().next();
        String finding = (String) settled.get("findingId");
        assertThat(as(CURATOR).get("/findings/{id}", finding).<String>path("issues[0]"))
                .isEqualTo("C5");
        assertThat(as(CURATOR).get("/findings/{id}/coding/history", finding).<String>path("items[0].reason"))
                .isEqualTo("The school asked once.");
    }

    @Test
    void nobodySeesCodesTooEarlyOrSettlesWhatTheyCoded() {
        UnaryOperator<String> settling = sample -> "/double-coding/samples/" + sample + "/findings/";
        String sample = Coders.sample(Coders.published("Not yet"), 1);
        String passage = Coders.assignments(FIRST, sample).getFirst();
        Coders.code(FIRST, passage, CODES).then().statusCode(200);
        try (Visit curator = Visit.as("curator", Window.DESK)) {
            assertThat(curator.open(settling.apply(sample) + passage).status()).isEqualTo(404);
            assertThat(curator.open("/double-coding/passages/" + passage).status())
                    .isEqualTo(404);
            String own = Coders.draw(Coders.request(reviewOf(sample), 1, "curator", "analyst-two"))
                    .path("id");
            Coders.codeAll(CURATOR, own, CODES);
            Coders.codeAll(SECOND, own, CODES);
            String coded = Coders.findings(CURATOR, own).keySet().iterator().next();
            curator.open(settling.apply(own) + coded);
            curator.page().click("button:has-text('Settle it with these codes')");
            assertThat(curator.page().textContent(".govuk-error-summary")).contains("somebody else is to settle it");
        }
        try (Visit analyst = Visit.as("analyst", Window.DESK)) {
            assertThat(analyst.open(settling.apply(sample) + passage).status()).isEqualTo(403);
            assertThat(analyst.open("/double-coding/samples/new").status()).isEqualTo(403);
        }
    }

    private static String reviewOf(String sample) {
        return as(CURATOR).get("/coding/samples/{id}", sample).path("query.reviewId[0]");
    }

    @Test
    void nobodyElseReachesTheBench() {
        for (String role : new String[] {"lscb", "researcher"}) {
            try (Visit visit = Visit.as(role, Window.DESK)) {
                assertThat(visit.open("/double-coding").status()).isEqualTo(403);
                assertThat(visit.open("/double-coding/passages/next").status()).isEqualTo(403);
            }
        }
    }
}
