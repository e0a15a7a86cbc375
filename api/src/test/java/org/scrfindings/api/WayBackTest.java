package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrfindings.api.Visit.Window;

/** Whoever signs in comes back to the page that they wanted, and is led nowhere else. */
@QuarkusTest
class WayBackTest {

    @Test
    void whoeverWantedAPageOfTheirRoleLandsThere() {
        try (Visit visit = Visit.in(Window.WITHOUT_SCRIPTS)) {
            Page page = visit.page();
            assertThat(visit.open("/coding").status()).isEqualTo(401);
            page.click("main >> text=Sign in");
            page.click("button:has-text('Try it as curator')");
            assertThat(visit.address()).isEqualTo("/coding");
            assertThat(page.textContent("header")).contains("Signed in as curator");
        }
    }

    @Test
    void whoeverSignsInOnTheWayGoesOnWithTheSameQuestion() {
        String question = "/findings?q=%22school+nurse%22&stage=A";
        try (Visit visit = Visit.in(Window.DESK)) {
            visit.open(question);
            visit.page().click("header >> text=Sign in");
            // Once more, which must not lose it.
            visit.page().click("header >> text=Sign in");
            visit.page().click("button:has-text('Try it as researcher')");
            assertThat(visit.address()).isEqualTo(question);
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void whoeverIsRefusedAtFirstStillGetsThere() {
        Response refused = tried("/coding", "no such key");
        assertThat(refused.header("Location")).endsWith("/sign-in?refused=true&to=%2Fcoding");
        assertThat(given().urlEncodingEnabled(false)
                        .get(refused.header("Location"))
                        .asString())
                .contains("action=\"/sign-in/check?to=%2Fcoding\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/\t/elsewhere.example",
                "/board\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "/sign-in?to=%2F%2Felsewhere.example"
            })
    void nobodyIsLedElsewhere(String to) {
        Response answer = tried(to, "demo-curator");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).isIn("/", "http://localhost:" + RestAssured.port + "/");
        assertThat(answer.cookies().keySet()).containsExactly("scr-session");
        assertThat(given().queryParam("to", to).get("/sign-in").asString())
                .contains("action=\"/sign-in/check\"")
                .doesNotContain("elsewhere.example", "alert(1)");
    }

    private static Response tried(String to, String key) {
        return given().redirects()
                .follow(false)
                .queryParam("to", to)
                .formParam("name", "curator")
                .formParam("key", key)
                .post("/sign-in/check");
    }
}
