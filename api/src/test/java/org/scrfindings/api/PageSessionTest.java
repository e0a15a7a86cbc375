package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrfindings.api.Visit.Window;

/** A session that ends while somebody works loses nothing of what they wrote. */
@QuarkusTest
@TestProfile(PageSessionTest.ShortSessions.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageSessionTest {

    private static final String PASSAGE =
            "The school made a referral to children's social care and was not told the outcome, and did not ask again.";

    /** Sessions that end while one looks on. */
    public static class ShortSessions implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.auth.form.timeout", "PT40S", "quarkus.http.auth.form.new-cookie-interval", "PT1S");
        }
    }

    private final Map<Window, String> findings = new EnumMap<>(Window.class);
    private final Map<Window, Visit> coding = new EnumMap<>(Window.class);
    private Visit warned;
    private Visit withFiles;

    /** Everyone's session ends in the same wait; each test then goes on where one of them was. */
    @BeforeEach
    void everyoneWritesUntilTheirSessionsEnd() {
        if (warned != null) {
            return;
        }
        for (Window look : List.of(Window.DESK, Window.WITHOUT_SCRIPTS)) {
            findings.put(look, finding("Coded while the session ended, " + look));
        }
        findings.forEach((look, finding) -> coding.put(look, codesAreChosen(look, finding)));
        withFiles = filesAreChosen();
        warned = aTitleIsTyped();
        String before = session(warned.page());
        theWarningIsAnswered();
        Stream.concat(coding.values().stream(), Stream.of(withFiles))
                .map(visit -> session(visit.page()))
                .forEach(PageSessionTest::awaitEnd);
        awaitEnd(before);
    }

    private static Visit codesAreChosen(Window look, String finding) {
        Visit curator = Visit.as("curator", look);
        curator.open("/coding/" + finding);
        curator.page().getByLabel("Main issue").selectOption("C5");
        curator.page().getByLabel("Why, if you change something").fill("Chosen before the session ended.");
        return curator;
    }

    private static Visit filesAreChosen() {
        Visit board = Visit.as("lscb", Window.WITHOUT_SCRIPTS);
        board.open("/board/reviews/new");
        board.page().getByLabel("Title").fill("Of \"Child R\" <b>& others</b>");
        board.page()
                .getByLabel("Files")
                .setInputFiles(new FilePayload("report.md", "text/markdown", Repository.overview(PASSAGE)));
        return board;
    }

    private static Visit aTitleIsTyped() {
        Visit board = Visit.as("lscb", Window.DESK);
        board.open("/board/reviews/new");
        board.page().getByLabel("Title").fill("Typed before the warning");
        return board;
    }

    private void theWarningIsAnswered() {
        Page page = warned.page();
        page.waitForSelector("#session-warning:not([hidden])");
        assertThat(warned.barriers()).isEmpty();
        warned.keepPicture("session-warning");
        page.click("button:has-text('Stay signed in')");
        page.waitForSelector(
                "#session-warning", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @AfterAll
    void close() {
        Stream.concat(coding.values().stream(), Stream.of(withFiles, warned)).forEach(Visit::close);
    }

    /** First, while the session that was made to last longer still does. */
    @Test
    @Order(1)
    void whoeverAnswersTheWarningStaysAndKeepsWhatTheyTyped() {
        Page page = warned.page();
        assertThat(page.getByLabel("Title").inputValue()).isEqualTo("Typed before the warning");
        page.click("button:has-text('Upload')");
        page.waitForSelector("h1:has-text('Typed before the warning')");
        assertThat(warned.troubles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void codesThatWereChosenWhenTheSessionEndedAreKeptAfterSigningInAgain(Window look) {
        Visit curator = coding.get(look);
        Page page = curator.page();
        page.click("button:has-text('Keep these codes and go on')");
        assertThat(page.textContent("h1")).isEqualTo("Your session has ended");
        if (look == Window.DESK) {
            assertThat(curator.barriers()).isEmpty();
            curator.keepPicture("session-ended");
        }
        signInAgain(page, "curator");
        page.click("button:has-text('Send it again')");
        assertThat(curator.address()).startsWith("/coding");

        String finding = findings.get(look);
        JsonPath history =
                as(CURATOR).get("/findings/{id}/coding/history", finding).jsonPath();
        assertThat(history.getString("items[0].reason")).isEqualTo("Chosen before the session ended.");
        assertThat(as(CURATOR).get("/findings/{id}", finding).<String>path("issues[0]"))
                .isEqualTo("C5");
    }

    @Test
    void aFormWithFilesComesBackWithoutScriptsToo() {
        Page page = withFiles.page();
        page.click("button:has-text('Upload')");
        assertThat(page.textContent("main")).contains("choose your files again");
        signInAgain(page, "lscb");
        page.click("button:has-text('Send it again')");
        assertThat(page.textContent("h1")).contains("Of \"Child R\" <b>& others</b>");
    }

    @Test
    void nobodyElseAtTheSameBrowserFindsWhatSomebodyTyped() {
        try (Visit somebody = Visit.as("lscb", Window.DESK)) {
            Page page = somebody.page();
            somebody.open("/board/reviews/new");
            page.getByLabel("Title").fill("Typed by one person");
            page.click("button:has-text('Sign out')");
            for (String person : List.of("curator", "lscb")) {
                somebody.open("/sign-in");
                page.click("button:has-text('Try it as %s')".formatted(person));
                somebody.open("/board/reviews/new");
                assertThat(page.getByLabel("Title").inputValue()).isEmpty();
            }
        }
    }

    /** A stranger's form is not shown back as if it were this service's. */
    @Test
    void whatAPageOfAnotherSiteSendsIsNotGivenBack() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("reasons", "Sent from elsewhere")
                .post("/board/reviews/new")
                .then()
                .statusCode(403);
    }

    private static void signInAgain(Page page, String role) {
        Page tab = page.waitForPopup(() -> page.click("text=Sign in again"));
        tab.click("button:has-text('Try it as %s')".formatted(role));
        // A browser may never answer that a tab is closed which was closed on its way to the next page.
        tab.waitForURL(url -> !url.contains("/sign-in"));
        tab.close();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("scr-session"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    /** Asks with the cookie as it is, so that asking makes no session last longer but its own copy. */
    private static void awaitEnd(String session) {
        Repository.await(
                "the end of a session",
                () -> given().cookie("scr-session", session).get("/session").statusCode() == 401);
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
