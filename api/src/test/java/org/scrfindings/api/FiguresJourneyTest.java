package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map?q=bruising",
                "/matrix?q=bruising&rows=issue&columns=professional",
                "/comparison?a.q=bruising&b.q=school&by=issue"
            })
    void picturesCanBeKeptByThemselves(String address) throws IOException {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            visit.open(address);
            String label = visit.page()
                    .locator("main table")
                    .last()
                    .locator("tbody th")
                    .first()
                    .textContent();
            String svg = taken(visit, "SVG").asString();
            assertThat(svg.strip())
                    .startsWith("<svg")
                    .endsWith("</svg>")
                    .contains(label.substring(0, 12))
                    .doesNotContain("<script", "NOT_FOUND");
            BufferedImage png = ImageIO.read(taken(visit, "PNG").asInputStream());
            assertThat(png.getWidth()).isGreaterThan(1000);
            assertThat(inks(png)).as("colours of the picture").hasSizeGreaterThan(2);
            Path pages = Files.createDirectories(Path.of("target", "pages"));
            String name = address.replaceAll("\\W+", "-") + "-picture.png";
            ImageIO.write(png, "png", pages.resolve(name).toFile());
        }
    }

    /** A line needs reviews of which the year is known; the picture is there without any. */
    @ParameterizedTest
    @ValueSource(strings = {"/trends/svg?by=issue", "/trends/png?by=issue"})
    void theLinesOverTimeAreAPictureToo(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType(address.contains("png") ? "image/png" : "image/svg+xml");
    }

    private static Response taken(Visit visit, String format) {
        String address = visit.page()
                .locator(".picture-links a:text-is('" + format + "')")
                .getAttribute("href");
        Response answer = given().urlEncodingEnabled(false).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(format.equals("PNG") ? "image/png" : "image/svg+xml");
        return answer;
    }

    private static Set<Integer> inks(BufferedImage picture) {
        Set<Integer> inks = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < picture.getWidth(); x += 2) {
                inks.add(picture.getRGB(x, y));
            }
        }
        return inks;
    }

    @Test
    void everyIssueHasItsBriefing() {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            visit.open("/briefings");
            visit.page().click("text=Bruising to a non-mobile baby");
            assertThat(visit.page().textContent("main")).contains("What is it?", "Questions for a local health check");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/briefings/issues/C55,                  /briefings/issues/C5",
        "/briefings/themes/information-shairng/, /briefings/themes/information-sharing"
    })
    void anUnknownCodeLeadsToTheNearest(String address, String nearest) {
        ReadReview.published();
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            assertThat(visit.open(address).status()).isEqualTo(404);
            visit.page().click("text=Go to that one");
            assertThat(visit.address()).isEqualTo(nearest);
            assertThat(visit.page().textContent("main")).contains("What is it?");
        }
    }
}
