package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings by two axes: the same findings that a list shows, counted; restricted ones as far as the reader may tell. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest {

    private static final String BODY = "Matrixshire";

    private static final byte[] OVERVIEW = Repository.overview(
            "The school did not share its concerns with the health visitor, so nobody knew that the child was losing weight.",
            "The police did not tell the social worker of the call, and no strategy discussion was held about the children.",
            "The school made a referral to children's social care and was not told the outcome, and did not ask again.",
            "The core group met monthly but did not test whether the child protection plan made the child safer.");

    private static final byte[] AGENCY_REPORT = Repository.overview(
            "The midwife did not ask the GP about the father, and his history of violence was not known to the hospital.",
            "The health visitor saw bruising to the baby's cheek and did not refer to children's social care.");

    private boolean uploaded;

    @BeforeEach
    void uploadOnce() {
        if (!uploaded) {
            Counted.review(BODY, 2013, OVERVIEW, AGENCY_REPORT);
            uploaded = true;
        }
    }

    private static JsonPath matrix(RequestSpecification reader, String rows, String columns) {
        return reader.queryParam("localBody", BODY)
                .queryParam("rows", rows)
                .queryParam("columns", columns)
                .get("/analysis/matrix")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> listed(RequestSpecification reader) {
        return Counted.listed(reader.queryParam("localBody", BODY));
    }

    @Test
    void eachCellCountsTheFindingsThatTheListShows() {
        for (Supplier<RequestSpecification> reader : List.<Supplier<RequestSpecification>>of(
                () -> asPublic(), () -> as(BOARD), () -> as(CURATOR), () -> as(ADMIN))) {
            List<Map<String, Object>> findings = listed(reader.get());
            JsonPath matrix = matrix(reader.get(), "stage", "pair");
            assertThat(matrix.getLong("totals.all")).isEqualTo(findings.size());
            assertThat(findings).isNotEmpty();
            List<String> rows = matrix.getList("rows.code");
            List<String> columns = matrix.getList("columns.code");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < columns.size(); c++) {
                    assertThat(matrix.getInt("cells[%d][%d]".formatted(r, c)))
                            .as("%s by %s", rows.get(r), columns.get(c))
                            .isEqualTo(counted(findings, rows.get(r), columns.get(c)));
                }
            }
        }
    }

    private static int counted(List<Map<String, Object>> findings, String stage, String pair) {
        return (int) findings.stream()
                .filter(f -> stage.equals(f.get("stage")) && ((List<?>) f.get("pairs")).contains(pair))
                .count();
    }

    @Test
    void onAnAxisOfOneCodeEachPartsAndWhatIsMissingMakeTheTotal() {
        JsonPath matrix = matrix(as(CURATOR), "stage", "polarity");
        int rows = matrix.getList("totals.rows", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(rows + matrix.getInt("totals.withoutRow")).isEqualTo(matrix.getInt("totals.all"));
        for (int r = 0; r < matrix.getList("rows").size(); r++) {
            int cells = matrix.getList("cells[%d]".formatted(r), Integer.class).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(cells + matrix.getInt("missing.rows[%d]".formatted(r)))
                    .isEqualTo(matrix.getInt("totals.rows[%d]".formatted(r)));
        }
    }

    @Test
    void fewRestrictedFindingsKeepAnAnalystsFiguresBack() {
        List<Map<String, Object>> findings = listed(as(ANALYST));
        long restricted = findings.stream().filter(Counted::isRestricted).count();
        assertThat(restricted).as("fewer than the threshold").isBetween(1L, 4L);
        JsonPath matrix = matrix(as(ANALYST), "documentKind", "reviewType");
        assertThat(matrix.getList("rows.code")).containsExactly("overview-report", "individual-management-review");
        assertThat(matrix.<Object>getList("cells.flatten()"))
                .containsExactly((int) (findings.size() - restricted), "c");
        assertThat(matrix.getString("totals.all")).isEqualTo("c");
        assertThat(matrix.getBoolean("disclosure.controlled")).isTrue();
        assertThat(matrix.getInt("disclosure.threshold")).isEqualTo(5);
        assertThat(matrix.getInt("disclosure.suppressed")).isGreaterThan(2);
    }

    @Test
    void aTableForASpreadsheetHasTheSameFigures() {
        JsonPath json = matrix(as(ANALYST), "documentKind", "reviewType");
        String csv = as(ANALYST)
                .header("Accept", "text/csv")
                .queryParam("localBody", BODY)
                .queryParam("rows", "documentKind")
                .queryParam("columns", "reviewType")
                .get("/analysis/matrix")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(csv.lines().toList())
                .contains("documentKind,label,serious-case-review,(no reviewType),(total)")
                .contains("overview-report,Overview report,%s,0,%s"
                        .formatted(json.getString("cells[0][0]"), json.getString("totals.rows[0]")))
                .contains("individual-management-review,Individual management review,c,0,c")
                .contains("(total),,c,0,c");
    }

    @Test
    void wordsAndFiltersAreThoseOfAnyQuestion() {
        JsonPath matrix = as(CURATOR)
                .queryParam("localBody", BODY)
                .queryParam("q", "losing weight")
                .queryParam("mode", "keyword")
                .queryParam("not_kind", "recommendation")
                .get("/analysis/matrix")
                .jsonPath();
        assertThat(matrix.getInt("totals.all")).isEqualTo(1);
        assertThat(matrix.getList("cells.flatten()", Integer.class).stream().filter(Objects::nonNull))
                .allMatch(n -> n <= 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rows    | stages   | rows: "stages" is no axis to count by here. The nearest is "stage"
            columns | reviewId | columns: "reviewId" is no axis to count by here.
            columns | stage    | columns: Rows and columns are the same axis.
            row     | stage    | row: There is no parameter of this name here. The nearest is "rows".
            facet   | stage    | facet: There is no parameter of this name here.
            limit   | 20       | limit: There is no parameter of this name here.
            format  | xml      | format: It may be json or csv.
            stage   | Z        | stage: There is no code of this name.
            """)
    void whatCannotBeTabulatedIsRefusedWithWhatWouldBeRight(String name, String value, String detail) {
        ProblemBody.of(asPublic().queryParam(name, value).get("/analysis/matrix"), 400, "invalid-parameter", detail);
    }
}
