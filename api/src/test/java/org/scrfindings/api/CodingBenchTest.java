package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrfindings.api.Visit.Window;

/** A curator codes at the bench, from click to database. */
@QuarkusTest
class CodingBenchTest {

    private static final String PASSAGE =
            "The school made a referral to children's social care and was not told the outcome, and did not ask again.";

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void codesAreKeptWithWhoGaveThemAndWhy(Window look) {
        String finding = finding("Coded at the bench, " + look);
        try (Visit curator = Visit.as("curator", look)) {
            Page page = curator.page();
            curator.open("/coding/" + finding);
            page.getByLabel("Main issue").selectOption("C5");
            page.getByLabel("Further issue 1").selectOption("");
            page.getByLabel("One professional, pair 1").selectOption("school");
            page.getByLabel("The other professional, pair 1").selectOption("csc");
            page.getByLabel("Why, if you change something").fill("Told at the bench.");
            page.click("button:has-text('Keep these codes and go on')");
            assertThat(curator.address()).isEqualTo("/coding");
            assertThat(curator.troubles()).isEmpty();
        }
        JsonPath kept = as(CURATOR).get("/findings/{id}", finding).jsonPath();
        assertThat(kept.getString("coding")).isEqualTo("confirmed");
        assertThat(kept.getString("issues[0]")).isEqualTo("C5");
        assertThat(kept.getList("pairs")).contains("csc~school");
        JsonPath history =
                as(CURATOR).get("/findings/{id}/coding/history", finding).jsonPath();
        assertThat(history.getString("items[0].reason")).isEqualTo("Told at the bench.");
    }

    @ParameterizedTest
    @EnumSource(names = "DESK")
    void halfAPairIsRefusedAndNothingIsChanged(Window look) {
        String finding = finding("Half a pair");
        try (Visit curator = Visit.as("curator", look)) {
            Page page = curator.page();
            curator.open("/coding/" + finding);
            page.locator("select[name=pairOne]").last().selectOption("gp");
            page.click("button:has-text('Keep these codes and go on')");
            assertThat(page.textContent(".govuk-error-summary")).contains("The codes were not kept");
            assertThat(curator.barriers()).isEmpty();
        }
        assertThat(as(CURATOR).get("/findings/{id}", finding).<String>path("coding"))
                .isEqualTo("machine");
    }

    private static String finding(String title) {
        String review = Repository.draft(title, "Benchshire");
        Repository.read(review, "report.md", Repository.overview(PASSAGE));
        return as(CURATOR)
                .queryParam("reviewId", review)
                .get("/findings")
                .jsonPath()
                .getString("items[0].id");
    }
}
