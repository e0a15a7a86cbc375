package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrfindings.api.Visit.Window;

/** What a reader takes away from a search: how it is cited, what is new to it, and the search itself. */
@QuarkusTest
class TakenAwayTest {

    private static final String SEARCH =
            "/findings?q=bruising&mode=keyword&kind=finding&sort=newest&limit=5&facet=stage";

    private static String link(Visit visit, String text) {
        return visit.page().locator("main a:has-text('" + text + "')").first().getAttribute("href");
    }

    @Test
    void aSearchIsCitedWithItsAddressAndWhatItFoundToday() {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            visit.open(SEARCH);
            String found = visit.page().textContent("#results").strip().replaceFirst(" .*", "");
            String cited = visit.page().textContent(".cited");
            assertThat(cited)
                    .contains("SCR findings repository (", found + " findings on ", "q bruising", "kind finding")
                    .doesNotContain("limit", "facet");
            String address = cited.substring(cited.lastIndexOf(" http") + 1);
            visit.page().navigate(address);
            assertThat(visit.page().textContent("#results")).startsWith(found + " ");
            for (String format : List.of("BibTeX", "RIS", "CSL-JSON")) {
                assertThat(given().urlEncodingEnabled(false)
                                .get(link(visit, format))
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                        .as(format)
                        .contains("bruising");
            }
        }
    }

    @Test
    void theFeedIsOfTheSameSearch() {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            visit.open(SEARCH);
            String feed = link(visit, "A feed of this search");
            assertThat(visit.page().locator("head link[rel=alternate]").getAttribute("href"))
                    .isEqualTo(feed);
            given().urlEncodingEnabled(false).get(feed).then().statusCode(200).contentType("application/atom+xml");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void aSearchIsKeptFoundAgainAndForgotten(Window look) {
        ReadReview.published();
        String name = "Bruising, " + look;
        try (Visit researcher = Visit.as("researcher", look)) {
            Page page = researcher.page();
            researcher.open(SEARCH);
            page.click("text=Hear of what is new");
            page.click("text=Keep this search");
            page.click("button:has-text('Keep it')");
            assertThat(page.textContent(".govuk-error-summary")).contains("This field is required");
            page.getByLabel("Name").fill(name);
            page.click("button:has-text('Keep it')");
            JsonPath kept = as(RESEARCHER)
                    .queryParam("limit", 200)
                    .get("/saved-searches")
                    .jsonPath();
            assertThat(kept.getString("items.find { it.name == '" + name + "' }.query.q[0]"))
                    .isEqualTo("bruising");
            page.click("text=" + name);
            assertThat(researcher.address()).contains("q=bruising", "kind=finding");
            researcher.open("/saved-searches");
            page.click("button:has-text('Forget it: " + name + "')");
            assertThat(page.textContent("main")).doesNotContain(name);
            assertThat(researcher.troubles()).isEmpty();
        }
    }

    @Test
    void thePublicIsOfferedNoKeepingAndNobodyForgetsAnothersSearch() {
        ReadReview.published();
        String id = as(RESEARCHER)
                .contentType("application/json")
                .body("{\"name\": \"Mine\", \"query\": {}}")
                .post("/saved-searches")
                .path("id");
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            visit.open(SEARCH);
            assertThat(visit.page().locator("text=Keep this search").count()).isZero();
        }
        given().header("Authorization", "Bearer " + Repository.CURATOR)
                .post("/saved-searches/" + id + "/end")
                .then()
                .statusCode(404);
        as(RESEARCHER).get("/saved-searches/{id}", id).then().statusCode(200);
    }
}
