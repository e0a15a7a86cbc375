package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrfindings.api.Visit.Window;

/** The ways that readers go, in a real browser: with and without scripts, by keyboard alone, on any screen. */
@QuarkusTest
class ReadingJourneyTest {

    @ParameterizedTest
    @EnumSource
    void fromTheStartToAFindingInItsDocumentInThreeClicks(Window look) {
        ReadReview.published();
        try (Visit visit = Visit.in(look)) {
            Instant begun = Instant.now();
            visit.open("/");
            visit.page().getByLabel("What are you looking for?").fill("\"bruising to the baby's cheek\"");
            visit.page().click("button:has-text('Search')");
            visit.page().locator(".finding-card a").first().click();
            visit.page().click("text=Read it in its document");

            assertThat(visit.page().locator("mark").first().textContent()).contains("bruising to the baby's cheek");
            System.out.printf(
                    "From the start page to a finding in its document, %s: %d ms%n",
                    look, Duration.between(begun, Instant.now()).toMillis());
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.DESK)) {
            visit.open("/");
            assertThat(go(visit, "Skip to main content")).isTrue();
            visit.page().keyboard().press("Enter");
            tabTo(visit, "#q");
            visit.page().keyboard().type("\"bruising to the baby's cheek\"");
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL("**/findings?**");
            tabTo(visit, ".finding-card__title a");
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL("**/findings/*");
            tabTo(visit, "a[href*='#passage']");
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL("**/documents/**");

            assertThat(visit.page().locator("mark").count()).isPositive();
        }
    }

    private static boolean go(Visit visit, String link) {
        visit.page().keyboard().press("Tab");
        Locator here = visit.page().locator(":focus");
        return here.textContent().contains(link);
    }

    private static void tabTo(Visit visit, String selector) {
        Page page = visit.page();
        for (int presses = 0; presses < 200; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + selector);
    }

    @Test
    void aFilterIsPutOnAndTakenOffAgainAndEachStateHasItsAddress() {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            Page page = visit.page();
            visit.open("/findings?q=bruising");
            page.locator("details.filter").first().locator("summary").first().click();
            page.locator("details.filter").first().locator("input").first().check();
            page.click("button:has-text('Apply filters')");
            assertThat(visit.address()).contains("q=bruising", "stage=");
            assertThat(page.locator(".applied__filter").count()).isEqualTo(1);

            page.locator(".applied__filter").click();
            assertThat(visit.address()).contains("q=bruising").doesNotContain("stage=");
            assertThat(page.locator(".applied__filter").count()).isZero();
        }
    }

    @Test
    void whatIsNotThereIsSaidAndHelpedWith() {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.DESK)) {
            visit.open("/findings?q=bruising&mode=keyword&year=1901");
            Locator drop =
                    visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("without “Year: 1901”"));
            assertThat(drop.count()).isEqualTo(1);
            drop.click();
            assertThat(visit.page().locator(".finding-card").count()).isPositive();
        }
    }

    @Test
    void aDraftOfAnotherBodyLooksLikeNothing() {
        String draft = Repository.draft("Not to be seen", "Elsewhereshire");
        try (Visit visit = Visit.as("lscb", Window.DESK)) {
            assertThat(visit.open("/reviews/" + draft).status()).isEqualTo(404);
            assertThat(visit.page().textContent("h1")).isEqualTo("There is nothing here that you may see");
            assertThat(visit.page().content()).doesNotContain("Not to be seen", "Elsewhereshire");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void aLinkToAWithdrawnReviewSaysSoAndNothingElse(Window look) {
        WithdrawnReview review = WithdrawnReview.made();
        try (Visit visit = Visit.in(look)) {
            assertThat(visit.open("/reviews/" + review.id()).status()).isEqualTo(410);
            assertThat(visit.page().textContent("h1")).isEqualTo("This review has been withdrawn");
            assertThat(visit.page().textContent("main")).contains("A child could be recognised.");
            saysNothingOf(visit);

            for (String address : List.of("/documents/" + review.document(), "/findings/" + review.finding())) {
                assertThat(visit.open(address).status()).isEqualTo(404);
                assertThat(visit.page().textContent("main")).contains("a review that was withdrawn");
                saysNothingOf(visit);
            }
        }
        try (Visit board = Visit.as("lscb", look)) {
            board.open("/board/reviews/" + review.id());
            assertThat(board.page().textContent("h1")).isEqualTo("This review has been withdrawn");
            saysNothingOf(board);
        }
    }

    private static void saysNothingOf(Visit visit) {
        assertThat(visit.page().content())
                .doesNotContain(WithdrawnReview.TITLE, WithdrawnReview.PASSAGE, WithdrawnReview.BODY);
    }

    /** Whoever tries addresses learns from no answer whether there is something. */
    @Test
    void whatIsNotYoursAndWhatIsNotThereLookTheSame() {
        String draft = Repository.draft("Not to be seen", "Elsewhereshire");
        String document = Repository.upload(draft, "report.md", Repository.overview(WithdrawnReview.PASSAGE));
        Repository.awaitRead(document);
        Map<String, String> pages = Map.of(
                "/reviews/", draft, "/board/reviews/", draft, "/documents/", document, "/board/documents/", document);
        try (Visit board = Visit.as("lscb", Window.DESK)) {
            pages.forEach((page, id) -> {
                String behind = page.equals("/board/documents/") ? "/disclosures" : "";
                assertThat(text(board, page + id + behind))
                        .isEqualTo(text(board, page + "00000000-0000-0000-0000-000000000000" + behind));
            });
        }
    }

    private static String text(Visit visit, String address) {
        return visit.open(address).status() + visit.page().textContent("body");
    }
}
