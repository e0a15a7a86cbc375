package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trend, co-occurrence, map and comparison say of findings what counting them by hand says. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalysisTest {

    private static final String BODY = "Analysisshire";

    private static final byte[] EARLIER = Repository.overview(
            "The school made a referral to children's social care and was not told the outcome, and did not ask again.",
            "The police did not tell the social worker of the call, and no strategy discussion was held about the children.",
            "The core group met monthly but did not test whether the child protection plan made the child safer.");

    private static final byte[] LATER = Repository.overview(
            "The nursery made a referral to children's social care and heard nothing back, and nobody asked what had come of it.",
            "Appointments were missed five times; the hospital recorded that the child did not attend and closed the case.");

    private static final byte[] AGENCY_REPORT = Repository.overview(
            "The midwife did not ask the GP about the father, and his history of violence was not known to the hospital.");

    @ConfigProperty(name = "quarkus.hibernate-search-orm.elasticsearch.hosts")
    String engine;

    private boolean uploaded;

    @BeforeEach
    void uploadOnce() {
        if (!uploaded) {
            Counted.review(BODY, 2011, EARLIER, AGENCY_REPORT);
            Counted.review(BODY, 2014, LATER, AGENCY_REPORT);
            uploaded = true;
        }
    }

    private static RequestSpecification asking(RequestSpecification reader) {
        return reader.queryParam("localBody", BODY);
    }

    private static JsonPath analysis(RequestSpecification question, String name) {
        return question.get("/analysis/" + name)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> listed(RequestSpecification reader) {
        return Counted.listed(asking(reader));
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Map<String, Object> finding, String axis) {
        return (List<String>) finding.get(axis);
    }

    @SuppressWarnings("unchecked")
    private static int year(Map<String, Object> finding) {
        return (Integer) ((Map<String, Object>) finding.get("review")).get("year");
    }

    @Test
    void aTrendHasEveryYearWithItsReviewsAndFindings() {
        JsonPath trend = analysis(asking(asPublic()).queryParam("by", "issue"), "trend");
        List<Map<String, Object>> findings = listed(asPublic());
        assertThat(trend.getList("periods.period")).containsExactly("2011", "2012", "2013", "2014");
        assertThat(trend.getList("periods.reviews")).containsExactly(1, 0, 0, 1);
        for (int i = 0; i < 4; i++) {
            int year = 2011 + i;
            assertThat(trend.getInt("periods[%d].findings".formatted(i))).isEqualTo((int)
                    findings.stream().filter(f -> year(f) == year).count());
        }
        assertThat(trend.getList("series.codebookVersion")).isNotEmpty().containsOnly("1.0");
        List<String> codes = trend.getList("series.code");
        for (int s = 0; s < codes.size(); s++) {
            String code = codes.get(s);
            assertThat(trend.getInt("series[%d].counts[3]".formatted(s)))
                    .as(code)
                    .isEqualTo((int) findings.stream()
                            .filter(f -> year(f) == 2014 && codes(f, "issues").contains(code))
                            .count());
        }
    }

    @Test
    void theDenominatorIsReviewsWhateverTheirFindings() {
        JsonPath trend = analysis(
                asking(asPublic())
                        .queryParam("q", "nursery")
                        .queryParam("mode", "keyword")
                        .queryParam("by", "polarity"),
                "trend");
        assertThat(trend.getList("periods.reviews")).containsExactly(1, 0, 0, 1);
        assertThat(trend.getList("periods.findings")).containsExactly(0, 0, 0, 1);
    }

    @Test
    void quartersAreThoseOfPublication() {
        JsonPath trend = analysis(asking(asPublic()).queryParam("period", "quarter"), "trend");
        List<String> periods = trend.getList("periods.period");
        assertThat(periods).startsWith("2012-Q2", "2012-Q3").endsWith("2015-Q2").hasSize(13);
    }

    @Test
    void liftTellsHowMuchMoreOftenCodesOccurTogetherThanByChance() {
        List<Map<String, Object>> findings = listed(as(CURATOR));
        JsonPath together = analysis(asking(as(CURATOR)).queryParam("of", "theme"), "co-occurrence");
        List<Map<String, Object>> pairs = together.getList("pairs");
        assertThat(pairs).isNotEmpty();
        for (int i = 0; i < pairs.size(); i++) {
            String first = together.getString("pairs[%d].first.code".formatted(i));
            String second = together.getString("pairs[%d].second.code".formatted(i));
            double a = with(findings, first);
            double b = with(findings, second);
            double both = findings.stream()
                    .filter(f -> codes(f, "themes").containsAll(List.of(first, second)))
                    .count();
            assertThat(together.getDouble("pairs[%d].count".formatted(i))).isEqualTo(both);
            assertThat(together.getDouble("pairs[%d].lift".formatted(i)))
                    .isCloseTo(both * findings.size() / (a * b), within(0.001));
        }
    }

    private static long with(List<Map<String, Object>> findings, String theme) {
        return findings.stream().filter(f -> codes(f, "themes").contains(theme)).count();
    }

    @Test
    void theMapLeadsFromStagesToIssuesAndFindings() {
        List<Map<String, Object>> findings = listed(asPublic());
        JsonPath map = analysis(asking(asPublic()), "map");
        List<String> stages = map.getList("stages.code");
        assertThat(stages).isNotEmpty().isSorted();
        assertThat(map.getList("stages.count", Integer.class).stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        + map.getInt("withoutStage"))
                .isEqualTo(findings.size());
        for (String stage : stages) {
            for (Map<String, Object> issue :
                    map.<Map<String, Object>>getList("stages.find { it.code == '%s' }.issues".formatted(stage))) {
                List<String> there = findings.stream()
                        .filter(f -> stage.equals(f.get("stage"))
                                && codes(f, "issues").contains((String) issue.get("code")))
                        .map(f -> (String) f.get("id"))
                        .toList();
                assertThat(issue.get("count")).isEqualTo(there.size());
                assertThat((List<?>) issue.get("examples")).isNotEmpty().allMatch(there::contains);
            }
        }
    }

    @Test
    void twoQuestionsStandSideBySide() {
        List<Map<String, Object>> findings = listed(asPublic());
        JsonPath comparison = analysis(
                asking(asPublic())
                        .queryParam("by", "stage")
                        .queryParam("a.year", 2011)
                        .queryParam("b.year", 2014),
                "comparison");
        assertThat(comparison.getInt("totals.a"))
                .isEqualTo((int) findings.stream().filter(f -> year(f) == 2011).count());
        assertThat(comparison.getInt("totals.b"))
                .isEqualTo((int) findings.stream().filter(f -> year(f) == 2014).count());
        double shares = comparison.getList("codes.shareA", Float.class).stream()
                .mapToDouble(Float::doubleValue)
                .sum();
        assertThat(shares + comparison.getDouble("missing.a") / comparison.getInt("totals.a"))
                .isCloseTo(1, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend", "co-occurrence", "map", "comparison"})
    void whatARestrictedFindingWouldShowIsKeptBackFromAnAnalystInEveryFormat(String name) {
        String json = asking(as(ANALYST)).get("/analysis/" + name).asString();
        String csv = asking(as(ANALYST))
                .queryParam("format", "csv")
                .get("/analysis/" + name)
                .asString();
        assertThat(json).contains("\"c\"").contains("\"controlled\":true");
        assertThat(csv.lines()).anyMatch(line -> line.matches(".*,c(,.*)?"));
        String exact = asking(as(CURATOR)).get("/analysis/" + name).asString();
        assertThat(exact).doesNotContain("\"c\"").contains("\"controlled\":false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trend         | by      | reviewId | by: "reviewId" is no axis to count by here.
            trend         | period  | month    | period: It may be year or quarter.
            trend         | sort    | newest   | sort: There is no parameter of this name here.
            co-occurrence | of      | stage    | of: "stage" is no axis to count by here.
            map           | by      | issue    | by: There is no parameter of this name here.
            comparison    | c.stage | A        | c.stage: There is no parameter of this name here. The nearest is "
            comparison    | a.stage | Z        | a.stage: There is no code of this name.
            comparison    | stage   | Z        | stage: There is no code of this name.
            """)
    void whatCannotBeAskedIsRefusedWithWhatWouldBeRight(String analysis, String name, String value, String detail) {
        ProblemBody.of(
                asPublic().queryParam(name, value).get("/analysis/" + analysis), 400, "invalid-parameter", detail);
    }

    @Test
    void aFilterOfBothSidesIsNotGivenAgainForOne() {
        ProblemBody.of(
                asPublic().queryParam("year", 2011).queryParam("b.year", 2014).get("/analysis/comparison"),
                400,
                "invalid-parameter",
                "b.year: It is given for both sides too.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            matrix?rows=stage&columns=pair | columns: | other axes for rows or columns
            trend?by=issue                 | by:      | another axis, or years in place of quarters
            co-occurrence?of=issue         | of:      | choose another axis.
            comparison?by=issue            | by:      | choose another axis.
            map                            | stage:   | by stage or issue.
            """)
    void moreFiguresThanTheEngineGivesAreRefusedWithWhatMakesThemFewer(String analysis, String parameter, String advice)
            throws Exception {
        engineGives("2");
        try {
            Response answer = asPublic().get("/analysis/" + analysis);
            ProblemBody.of(answer, 400, "invalid-parameter", parameter + " The answer would have more than 65,000");
            assertThat(answer.<String>path("detail"))
                    .contains("Filter the findings, ")
                    .contains(advice);
        } finally {
            engineGives("null");
        }
    }

    private void engineGives(String figures) throws Exception {
        HttpRequest setting = HttpRequest.newBuilder(URI.create("http://" + engine + "/_cluster/settings"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"transient\":{\"search.max_buckets\":%s}}".formatted(figures)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(setting, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
