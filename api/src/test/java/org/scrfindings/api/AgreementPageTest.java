package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.as;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.scrfindings.api.Visit.Window;

/** What the page says of agreement is what the API says, and it gives away nothing to one who still codes. */
@QuarkusTest
class AgreementPageTest {

    @Test
    void itsFiguresAreThoseOfTheApiWithNAndInterval() {
        String sample = coded("Compared by the page");
        try (Visit analyst = Visit.as("analyst", Window.WITHOUT_SCRIPTS)) {
            Page page = analyst.page();
            analyst.open("/double-coding/samples/" + sample);
            page.click("text=How far they agree");
            JsonPath report = as(ADMIN)
                    .queryParam("sample", sample)
                    .get("/analysis/agreement")
                    .jsonPath();
            assertThat(page.textContent("main h2")).isEqualTo("analyst and analyst-two");
            List<Locator> rows = page.locator("tbody tr").all();
            List<String> axes = report.getList("comparisons[0].axes.findAll { it.n > 0 }.axis");
            assertThat(rows).hasSize(axes.size());
            for (int i = 0; i < rows.size(); i++) {
                String at = "comparisons[0].axes.find { it.axis == '" + axes.get(i) + "' }.";
                List<String> cells = rows.get(i).locator("td").allTextContents();
                assertThat(cells.getFirst()).isEqualTo(report.getString(at + "n"));
                assertThat(cells.get(1)).startsWith(Math.round(report.getFloat(at + "agreement.value") * 100) + " %");
                assertThat(cells.get(4)).startsWith(written(report.get(at + "alpha.value")));
            }
            page.click("text=The machine with people");
            assertThat(page.textContent("main")).contains("analyst and the machine (trained-");
            assertThat(page.locator("a:has-text('This page as data')").getAttribute("href"))
                    .startsWith("/api/v1/analysis/agreement?")
                    .contains("between=machine", "sample=" + sample);
        }
    }

    private static String written(Float value) {
        return value == null ? "–" : String.format(Locale.UK, "%.2f", value).replace("-", "−");
    }

    private static String coded(String title) {
        String sample = Coders.sample(Coders.published(title), 3);
        List<String> passages = Coders.assignments(Coders.FIRST, sample);
        passages.forEach(p -> Coders.code(Coders.FIRST, p, Coders.CODES));
        passages.stream().limit(2).forEach(p -> Coders.code(Coders.SECOND, p, Coders.CODES));
        Coders.code(Coders.SECOND, passages.getLast(), Coders.OTHER_CODES);
        return sample;
    }

    @Test
    void oneWhoStillCodesASampleIsToldThatItsFiguresWait() {
        String sample = Coders.sample(Coders.published("Not finished"), 2);
        String first = Coders.assignments(Coders.FIRST, sample).getFirst();
        Coders.code(Coders.FIRST, first, Coders.CODES).then().statusCode(200);
        Coders.code(Coders.SECOND, first, Coders.CODES).then().statusCode(200);
        try (Visit analyst = Visit.as("analyst", Window.DESK)) {
            analyst.open("/agreement?sample=" + sample);
            assertThat(analyst.page().textContent(".govuk-inset-text")).contains("You still code");
            assertThat(analyst.page().locator("table").count()).isZero();
        }
        try (Visit admin = Visit.as("admin", Window.DESK)) {
            admin.open("/agreement?sample=" + sample);
            assertThat(admin.page().locator("table").count()).isEqualTo(1);
        }
    }

    @Test
    void itIsNotForTheBoardOrResearchers() {
        for (String role : List.of("lscb", "researcher")) {
            try (Visit visit = Visit.as(role, Window.DESK)) {
                assertThat(visit.open("/agreement").status()).isEqualTo(403);
            }
        }
    }
}
