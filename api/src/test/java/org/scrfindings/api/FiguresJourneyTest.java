package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.scrfindings.api.Visit.Window;

/** What is seen in figures is what the list and the API say, in a real browser without scripts. */
@QuarkusTest
class FiguresJourneyTest {

    @Test
    void aStageOfTheMapOpensAndLeadsToItsFindings() {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            Page page = visit.page();
            visit.open("/map?q=bruising&mode=keyword");
            Locator stage = page.locator("details.stage").first();
            assertThat(stage.locator("table").first().isVisible()).isFalse();
            stage.locator("summary").click();
            Locator issue = stage.locator("tbody tr").first();
            String count = issue.locator("td").first().textContent();
            issue.locator("a").first().click();
            assertThat(page.textContent("#results")).startsWith(count + " ");
            assertThat(visit.address()).contains("q=bruising", "stage=", "issue=");
        }
    }

    @Test
    void aCellOfTheMatrixLeadsToAsManyFindings() {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            visit.open("/matrix");
            Locator cell = visit.page().locator(".heat__cell a").first();
            String count = cell.textContent();
            cell.focus();
            visit.page().keyboard().press("Enter");
            visit.page().waitForSelector("#results");
            assertThat(visit.page().textContent("#results")).startsWith(count + " ");
        }
    }

    @Test
    void picturesCanBeKeptByThemselves() {
        ReadReview.published();
        for (String picture : new String[] {"/map/svg", "/trends/svg"}) {
            String svg = given().get(picture)
                    .then()
                    .statusCode(200)
                    .contentType("image/svg+xml")
                    .extract()
                    .asString();
            assertThat(svg.strip()).startsWith("<svg").endsWith("</svg>").doesNotContain("<script");
        }
    }

    @Test
    void everyIssueHasItsBriefing() {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            visit.open("/briefings");
            visit.page().click("text=Bruising to a non-mobile baby");
            assertThat(visit.page().textContent("main")).contains("What is it?", "Questions for a local health check");
            assertThat(visit.open("/briefings/issues/no-such-issue").status()).isEqualTo(404);
        }
    }
}
