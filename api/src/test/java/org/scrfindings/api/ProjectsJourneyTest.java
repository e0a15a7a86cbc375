package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrfindings.api.Visit.Window;

/** A researcher asks for restricted documents at a page, and a curator decides there. */
@QuarkusTest
class ProjectsJourneyTest {

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void fromAskingToApprovalToTheEnd(Window look) {
        String id = asked(look, "Handovers, " + look);
        try (Visit curator = Visit.as("curator", look)) {
            Page page = curator.page();
            page.click("text=Projects");
            page.click("text=Handovers, " + look);
            page.getByLabel("Why").fill("A purpose that these reviews were written for.");
            page.click("button:has-text('Approve')");
            assertThat(page.textContent("h1")).contains("approved");
            page.getByLabel("Why it ends").fill("The university has ended it.");
            page.click("button:has-text('End the project')");
            assertThat(page.textContent("h1")).contains("ended");
            assertThat(curator.troubles()).isEmpty();
        }
        Response project = as(CURATOR).get("/projects/{id}", id);
        assertThat(project.<List<String>>path("steps.status")).containsExactly("requested", "approved", "ended");
        assertThat(project.<List<String>>path("steps.reason"))
                .containsExactly("", "A purpose that these reviews were written for.", "The university has ended it.");
        assertThat(project.<List<String>>path("kinds")).containsExactly("chronology");
    }

    private static String asked(Window look, String title) {
        try (Visit researcher = Visit.as("researcher", look)) {
            Page page = researcher.page();
            page.click("text=Projects");
            page.click("text=Ask for documents");
            page.getByLabel("Title of your project").fill(title);
            page.getByLabel("What you need the documents for").fill("To learn where children are lost sight of.");
            page.getByLabel("Chronology").check();
            page.getByLabel("First day").fill("2100-01-01");
            page.getByLabel("Last day").fill("last of June");
            page.click("button:has-text('Ask for them')");
            assertThat(page.textContent(".govuk-error-summary")).contains("A day is written 2026-03-01");
            assertThat(page.getByLabel("Title of your project").inputValue()).isEqualTo(title);
            assertThat(page.getByLabel("Chronology").isChecked()).isTrue();
            page.getByLabel("Last day").fill("2100-06-30");
            page.click("button:has-text('Ask for them')");
            assertThat(page.textContent("h1")).contains(title, "requested");
            assertThat(researcher.troubles()).isEmpty();
            return researcher.address().replaceFirst(".*/", "");
        }
    }

    @Test
    void aRefusalNeedsAReasonThatTheResearcherReads() {
        String id = Projects.requested("To be refused");
        try (Visit curator = Visit.as("curator", Window.DESK)) {
            Page page = curator.page();
            curator.open("/projects/" + id);
            page.click("button:has-text('Refuse')");
            assertThat(page.textContent(".govuk-error-summary")).contains("Say why these documents are not opened");
            assertThat(curator.barriers()).isEmpty();
            assertThat(as(CURATOR).get("/projects/{id}", id).<String>path("status"))
                    .isEqualTo("requested");
            page.locator("#reason").focus();
            page.keyboard().type("Published reports are enough for this.");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForSelector("h1:has-text('refused')");
        }
        try (Visit researcher = Visit.as("researcher", Window.DESK)) {
            researcher.open("/projects/" + id);
            assertThat(researcher.page().textContent("main")).contains("Published reports are enough for this.");
            assertThat(researcher.page().locator("main form").count()).isZero();
        }
    }

    @Test
    void aProjectIsNothingToAnybodyElse() {
        String id = as("test-researcher-9")
                .contentType("application/json")
                .body("""
                        {"title": "Somebody else's", "purpose": "Theirs.", "from": "2100-01-01", "until": "2100-02-01"}""")
                .post("/projects")
                .path("id");
        try (Visit researcher = Visit.as("researcher", Window.DESK)) {
            assertThat(researcher.open("/projects/" + id).status()).isEqualTo(404);
            researcher.open("/projects");
            assertThat(researcher.page().content()).doesNotContain("Somebody else");
        }
        for (String role : List.of("lscb", "analyst")) {
            try (Visit visit = Visit.as(role, Window.DESK)) {
                assertThat(visit.open("/projects").status()).isEqualTo(403);
            }
        }
    }
}
