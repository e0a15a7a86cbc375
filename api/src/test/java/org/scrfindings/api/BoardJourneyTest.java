package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrfindings.api.Visit.Window;

/** A board's way from a folder of files to a submitted review, and a curator's to a published one, in a real browser. */
@QuarkusTest
class BoardJourneyTest {

    private static final String REPORT = """
            # Overview report

            ## 1. Findings

            The school made a referral to children's social care and was not told the outcome. It assumed that a social \
            worker was visiting. The mother was seen by Dr Anne Watkinson at the surgery.

            ## 2. Recommendations

            1. The Board should ask children's social care to tell referrers what came of their referral.
            """;

    private static final String PLAN = """
            # Action plan

            | Recommendation | Action | Lead | By when | Progress |
            |---|---|---|---|---|
            | 1. Feedback to referrers | Change the form | Head of Service | 30 June 2015 | Under way |
            """;

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/markdown", content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void fromAFolderOfFilesToASubmittedReviewThatACuratorGivesBack(Window look) {
        String title = "From a folder, " + look;
        String id = uploadAndSubmit(look, title);
        assertThat(as(CURATOR).get("/reviews/{id}", id).<String>path("status")).isEqualTo("submitted");
        assertThat(as(CURATOR).get("/reviews/{id}", id).<String>path("localBody"))
                .isEqualTo("Demoshire");

        try (Visit curator = Visit.as("curator", look)) {
            curator.open("/board");
            curator.page().click("text=" + title);
            curator.page().getByLabel("What should the local body put right?").fill("Take the doctor's name out.");
            curator.page().click("button:has-text('Give it back')");
            assertThat(curator.page().textContent("h1")).contains("returned");
            assertThat(curator.troubles()).isEmpty();
        }
        try (Visit board = Visit.as("lscb", look)) {
            board.open("/board/reviews/" + id);
            assertThat(board.page().textContent(".govuk-inset-text")).contains("Take the doctor's name out.");
        }
    }

    private static String uploadAndSubmit(Window look, String title) {
        try (Visit board = Visit.as("lscb", look)) {
            Page page = board.page();
            page.click("text=Your reviews");
            page.click("text=Upload a review");
            page.getByLabel("Title").fill(title);
            page.getByLabel("Files")
                    .setInputFiles(new FilePayload[] {file("report.md", REPORT), file("plan.md", PLAN)});
            page.click("button:has-text('Upload')");
            page.waitForSelector("h1:has-text('%s')".formatted(title));
            String id = board.address().replaceFirst("^/board/reviews/", "").replaceFirst("[?#].*", "");
            List<String> documents =
                    as(CURATOR).get("/reviews/{id}/documents", id).jsonPath().getList("items.id");
            assertThat(documents).hasSize(2);
            documents.forEach(Repository::awaitRead);
            // With scripts the page looks again by itself.
            if (look == Window.WITHOUT_SCRIPTS) {
                board.open("/board/reviews/" + id);
            }
            page.waitForSelector(".file:has-text('Read:') >> nth=1");
            page.click("button:has-text('Submit the review')");
            assertThat(page.textContent("h1")).contains("submitted");
            assertThat(board.troubles()).isEmpty();
            return id;
        }
    }

    @Test
    void progressIsShownWhileFilesAreRead() {
        try (Visit board = Visit.as("lscb", Window.DESK)) {
            String id = Repository.draft("Progress", "Demoshire");
            board.open("/board/reviews/" + id);
            board.page().getByLabel("Add files").setInputFiles(file("report.md", REPORT));
            board.page().click("button:has-text('Upload')");
            board.page().waitForSelector("text=Read:");
            assertThat(board.troubles()).isEmpty();
        }
    }

    /** As somebody would who has read nothing about it: each thing that they do is one step, and waits for the page alone. */
    @Test
    void aFolderOfFourFilesIsHandedInInEightSteps() {
        Path[] folder = SampleReview.documents("demoshire-child-m").toArray(Path[]::new);
        assertThat(folder).hasSize(4);
        int steps = 0;
        try (Visit board = Visit.in(Window.DESK)) {
            Page page = board.page();
            Instant begun = Instant.now();
            board.open("/");
            page.click("header >> text=Sign in");
            steps++;
            page.click("button:has-text('Try it as lscb')");
            steps++;
            page.click("text=Your reviews");
            steps++;
            page.click("text=Upload a review");
            steps++;
            page.getByLabel("Title").fill("A folder of four files");
            steps++;
            page.getByLabel("Files").setInputFiles(folder);
            steps++;
            page.click("button:has-text('Upload')");
            steps++;
            page.waitForSelector(
                    ".file:has-text('Read:') >> nth=3", new Page.WaitForSelectorOptions().setTimeout(120_000));
            page.click("button:has-text('Submit the review')");
            steps++;
            assertThat(page.textContent("h1")).contains("A folder of four files", "submitted");
            System.out.printf(
                    "From the start page to a submitted review of four files: %d s%n",
                    Duration.between(begun, Instant.now()).toSeconds());
            assertThat(board.troubles()).isEmpty();
        }
        assertThat(steps).isLessThanOrEqualTo(8);
    }

    /** The second of three: the third is sent all the same. */
    @Test
    void aFileThatDidNotArriveIsSentAgainAndTheOthersAreNotSentTwice() {
        try (Visit board = Visit.as("lscb", Window.DESK)) {
            Page page = board.page();
            AtomicInteger sent = new AtomicInteger();
            page.route("**/documents", route -> {
                if (sent.incrementAndGet() == 2) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            board.open("/board/reviews/new");
            page.getByLabel("Title").fill("The connection broke");
            page.getByLabel("Files").setInputFiles(new FilePayload[] {
                file("report.md", REPORT),
                file("plan.md", PLAN),
                file("chronology.csv", "Date,Agency,Event\n12 March 2013,Police,Officers called to the home.\n")
            });
            page.click("button:has-text('Upload')");
            page.waitForSelector(".file:has-text('plan.md'):has-text('The connection broke, and this file has not"
                    + " arrived. What has arrived is kept.')");
            page.waitForSelector(".file:has-text('chronology.csv'):has-text('Sent')");
            assertThat(board.barriers()).isEmpty();
            board.keepPicture("upload-broken");
            String id = board.address().replaceFirst("^/board/reviews/", "");
            assertThat(names(id)).containsExactly("report.md", "chronology.csv");
            assertThat(page.locator("button:has-text('again'):visible").allTextContents())
                    .containsExactly("Send plan.md again");

            page.click("button:has-text('Send plan.md again')");
            page.waitForSelector("h1:has-text('The connection broke')");
            assertThat(names(id)).containsExactly("report.md", "chronology.csv", "plan.md");
            assertThat(sent.get()).isEqualTo(4);
        }
    }

    @Test
    void aNewReviewOfWhichNothingArrivedLosesNothing() {
        try (Visit board = Visit.as("lscb", Window.DESK)) {
            Page page = board.page();
            AtomicInteger sent = new AtomicInteger();
            page.route("**/board/reviews/new", route -> {
                if (route.request().method().equals("POST") && sent.incrementAndGet() == 1) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            board.open("/board/reviews/new");
            page.getByLabel("Title").fill("Nothing arrived at first");
            page.getByLabel("Files").setInputFiles(file("report.md", REPORT));
            page.click("button:has-text('Upload')");
            page.waitForSelector("text=nothing has arrived yet");
            page.click("button:has-text('Upload')");
            page.waitForSelector("h1:has-text('Nothing arrived at first')");
            String id = board.address().replaceFirst("^/board/reviews/", "");
            assertThat(names(id)).containsExactly("report.md");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void whyAFileWasNotTakenIsSaidAndWhatToDoInstead(Window look) {
        try (Visit board = Visit.as("lscb", look)) {
            Page page = board.page();
            String id = Repository.draft("Files that are not taken, " + look, "Demoshire");
            Repository.read(id, "report.md", REPORT);
            board.open("/board/reviews/" + id);
            page.getByLabel("Add files")
                    .setInputFiles(
                            new FilePayload[] {file("the-same.md", REPORT), file("large<b>.txt", "x".repeat(4 << 20))});
            page.click("button:has-text('Upload')");
            page.waitForSelector(".govuk-error-summary");
            assertThat(page.textContent(".govuk-error-summary"))
                    .contains("Larger than 3 MB", "Split it", "large<b>.txt");
            assertThat(page.textContent("main")).contains("not kept a second time", "the-same.md");
            assertThat(names(id)).containsExactly("report.md");
        }
    }

    private static List<String> names(String reviewId) {
        return as(CURATOR).get("/reviews/{id}/documents", reviewId).jsonPath().getList("items.filename");
    }

    @Test
    void theBoardSeesWhatIsToBeDoneAndWhatIsOverdue() {
        String id = Repository.draft("With a plan that is late", "Demoshire");
        Repository.read(id, "plan.md", PLAN);
        try (Visit board = Visit.as("lscb", Window.DESK)) {
            board.open("/board");
            assertThat(board.page().textContent("main")).contains("Open actions", "Change the form", "Overdue");
        }
    }

    @Test
    void aMistakeInTheFormIsSaidBesideItsFieldAndLosesNothing() {
        try (Visit board = Visit.as("lscb", Window.DESK)) {
            Page page = board.page();
            board.open("/board/reviews/new");
            page.getByLabel("Title").fill("A mistake in the date");
            page.click("text=More about the case");
            page.getByLabel("Completed").fill("last spring");
            page.click("button:has-text('Upload')");

            assertThat(page.textContent(".govuk-error-summary"))
                    .contains("A date is written 2013-03-12, 2013-03 or 2013");
            assertThat(page.getByLabel("Completed").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(page.getByLabel("Title").inputValue()).isEqualTo("A mistake in the date");
            assertThat(board.barriers()).isEmpty();
        }
    }

    @Test
    void aMistakeInTheFormKeepsTheFilesThatWereChosen() {
        try (Visit board = Visit.as("lscb", Window.DESK)) {
            Page page = board.page();
            board.open("/board/reviews/new");
            page.getByLabel("Title").fill("A mistake beside a file");
            page.getByLabel("Files").setInputFiles(file("report.md", REPORT));
            page.click("text=More about the case");
            page.getByLabel("Completed").fill("last spring");
            page.click("button:has-text('Upload')");
            page.waitForSelector(".govuk-error-summary");
            assertThat(page.textContent(".govuk-error-summary")).contains("A date is written");

            page.getByLabel("Completed").fill("2013");
            page.click("button:has-text('Upload')");
            page.waitForSelector("h1:has-text('A mistake beside a file')");
            assertThat(names(board.address().replaceFirst("^/board/reviews/", "")))
                    .containsExactly("report.md");
        }
    }

    @Test
    void whatWasWrittenBeforeASessionEndedIsThereAgain() {
        try (Visit board = Visit.as("lscb", Window.DESK)) {
            Page page = board.page();
            board.open("/board/reviews/new");
            page.getByLabel("Title").fill("Written before the session ended");
            page.context().clearCookies();
            page.click("button:has-text('Upload')");
            assertThat(page.textContent("h1")).isEqualTo("Your session has ended");

            Page tab = page.waitForPopup(() -> page.click("main >> text=Sign in again"));
            tab.click("button:has-text('Try it as lscb')");
            board.open("/board/reviews/new");
            assertThat(page.getByLabel("Title").inputValue()).isEqualTo("Written before the session ended");
        }
    }

    @Test
    void aCuratorDecidesInPlaceWhatIdentifiesNobody() {
        String id = Repository.draft("Decided in place", "Demoshire");
        String document = Repository.read(id, "report.md", REPORT).getString("id");
        try (Visit curator = Visit.as("curator", Window.WITHOUT_SCRIPTS)) {
            Page page = curator.page();
            curator.open("/board/documents/" + document + "/disclosures");
            assertThat(page.locator(".in-place mark").allTextContents()).anyMatch(words -> words.contains("Watkinson"));
            page.locator("input[name=reason]").first().fill("The name is invented.");
            page.locator("button:has-text('Accept')").first().click();
            assertThat(page.textContent("main")).contains("Reason given: The name is invented.");
        }
    }

    @Test
    void anotherBodysReviewIsNothingToThisOne() {
        String id = Repository.draft("Somebody else's", "Elsewhereshire");
        try (Visit board = Visit.as("lscb", Window.DESK)) {
            for (String address : List.of("/board/reviews/" + id, "/reviews/" + id)) {
                assertThat(board.open(address).status()).isEqualTo(404);
                assertThat(board.page().content()).doesNotContain("Somebody else", "Elsewhereshire");
            }
        }
    }

    @Test
    void noPageOfAnotherSiteDoesAnythingInAPersonsName() {
        for (String sender : List.of("cross-site", "same-site")) {
            given().redirects()
                    .follow(false)
                    .header("Sec-Fetch-Site", sender)
                    .post("/sign-out")
                    .then()
                    .statusCode(403);
        }
        given().redirects()
                .follow(false)
                .header("Origin", "http://elsewhere.example")
                .post("/sign-out")
                .then()
                .statusCode(403);
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/sign-out")
                .then()
                .statusCode(303);
    }
}
