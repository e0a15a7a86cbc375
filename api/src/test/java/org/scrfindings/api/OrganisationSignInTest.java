package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrfindings.api.Visit.Window;

/** People sign in to the pages with their organisation's account, in a real browser, and see what is theirs. */
@QuarkusTest
@WithTestResource(value = TokenIssuer.class, scope = TestResourceScope.GLOBAL)
class OrganisationSignInTest {

    private static Visit signedIn(String person, String role, String body, int seconds) {
        Visit visit = Visit.in(Window.WITHOUT_SCRIPTS);
        visit.open("/sign-in");
        visit.page().click("text=Sign in with your organisation’s account");
        sayWho(visit.page(), person, role, body, seconds);
        return visit;
    }

    private static void sayWho(Page page, String person, String role, String body, int seconds) {
        page.getByLabel("Person").fill(person);
        page.getByLabel("Role").fill(role);
        page.getByLabel("Local body").fill(body);
        page.getByLabel("Seconds").fill(String.valueOf(seconds));
        page.click("text=Go on");
    }

    @Test
    void aBoardWorksOnItsOwnReviewAndSeesNoOther() {
        String other = Repository.draft("Of the neighbours", "Southshire");
        try (Visit board = signedIn("board-" + UUID.randomUUID(), "board", "Northshire", 300)) {
            Page page = board.page();
            assertThat(board.address()).isEqualTo("/");
            page.click("text=Your reviews");
            assertThat(page.textContent(".govuk-caption-xl")).isEqualTo("Northshire");
            assertThat(board.open("/board/reviews/" + other).status()).isEqualTo(404);
            assertThat(page.content()).doesNotContain("Of the neighbours", "Southshire");
            assertThat(board.open("/coding").status()).isEqualTo(403);
        }
    }

    @Test
    void whatIsDoneOnThePagesStandsInTheHistoryUnderThePersonsName() {
        String id = Repository.draft("Handed over by a person", "Northshire");
        Repository.read(id, "report.md", "# Overview report\n\nThe school did not tell the health visitor.");
        String person = "board-" + UUID.randomUUID();
        try (Visit board = signedIn(person, "board", "Northshire", 300)) {
            board.open("/board/reviews/" + id);
            board.page().click("button:has-text('Submit the review')");
            assertThat(board.page().textContent("h1")).contains("submitted");
        }
        assertThat(as(CURATOR).get("/reviews/{id}/history", id).<List<String>>path("items.actor"))
                .contains(person);
    }

    @Test
    void whoeverWantedAPageComesBackToIt() {
        try (Visit analyst = Visit.in(Window.WITHOUT_SCRIPTS)) {
            Page page = analyst.page();
            assertThat(analyst.open("/agreement?between=machine").status()).isEqualTo(401);
            page.click("main >> text=Sign in");
            page.click("text=Sign in with your organisation’s account");
            sayWho(page, "analyst-" + UUID.randomUUID(), "analyst", "", 300);
            assertThat(analyst.address()).isEqualTo("/agreement?between=machine");
            assertThat(page.textContent("header")).contains("Signed in");
        }
    }

    @Test
    void whoeverIsNotLetInAtFirstStillComesToThePageThatTheyWanted() {
        try (Visit board = Visit.in(Window.WITHOUT_SCRIPTS)) {
            Page page = board.page();
            board.open("/sign-in?to=%2Fboard");
            page.click("text=Sign in with your organisation’s account");
            sayWho(page, OrganisationLogin.STRANGER, "board", "Northshire", 300);
            assertThat(page.textContent(".govuk-error-summary")).contains("Your organisation did not let you in");
            page.click("text=Sign in with your organisation’s account");
            sayWho(page, "board-" + UUID.randomUUID(), "board", "Northshire", 300);
            assertThat(board.address()).isEqualTo("/board");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"})
    void nobodyIsLedElsewhere(String to) {
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            visit.open("/sign-in/organisation?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
            sayWho(visit.page(), "board-" + UUID.randomUUID(), "board", "Northshire", 300);
            assertThat(visit.address()).isEqualTo("/");
        }
    }

    @Test
    void whoeverSignsOutIsSignedOutHereAndAtTheirOrganisation() {
        try (Visit curator = signedIn("curator-" + UUID.randomUUID(), "curator", "", 300)) {
            Page page = curator.page();
            StringBuilder way = new StringBuilder();
            page.onRequest(request -> way.append(request.url()).append(' '));
            page.click("button:has-text('Sign out')");
            assertThat(way.toString()).contains("/logout?", "id_token_hint=");
            assertThat(curator.address()).startsWith("/sign-in?state=");
            assertThat(page.textContent("h1")).isEqualTo("Sign in");
            assertThat(page.textContent("header")).doesNotContain("Signed in");
            assertThat(curator.open("/board").status()).isEqualTo(401);
        }
    }

    @Test
    void aSessionThatHasEndedIsThePublics() {
        try (Visit curator = signedIn("curator-" + UUID.randomUUID(), "curator", "", 5)) {
            Repository.await(
                    "the end of the session", () -> curator.open("/board").status() == 401);
            assertThat(curator.page().textContent("main")).contains("your session has ended");
            assertThat(curator.open("/").status()).isEqualTo(200);
            assertThat(curator.page().textContent("header")).doesNotContain("Signed in");
            assertThat(curator.open("/sign-in").status()).isEqualTo(200);
        }
    }

    @Test
    void whomTheOrganisationDoesNotLetInIsTold() {
        try (Visit stranger = signedIn(OrganisationLogin.STRANGER, "curator", "", 300)) {
            assertThat(stranger.page().textContent(".govuk-error-summary"))
                    .contains("Your organisation did not let you in");
            assertThat(stranger.open("/board").status()).isEqualTo(401);
        }
    }

    @Test
    void somebodyWithoutARoleSeesWhatThePublicSees() {
        try (Visit person = signedIn("person-" + UUID.randomUUID(), "something-else", "Northshire", 300)) {
            assertThat(person.open("/board").status()).isEqualTo(403);
            assertThat(person.open("/").status()).isEqualTo(200);
        }
    }

    /** Nobody is signed in by an address that somebody else gave them; they are asked who they are. */
    @Test
    void aCodeThatNobodyAskedForOpensNothing() {
        Response answer = given().redirects()
                .follow(false)
                .queryParams(Map.of("code", UUID.randomUUID(), "state", UUID.randomUUID()))
                .get("/sign-in/organisation");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/authorization?response_type=code");
        assertThat(answer.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
    }
}
