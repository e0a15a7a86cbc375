package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads hold the rows that the same question finds, in every format. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsTest {

    private static final String REPORT = """
            # Overview report

            ## 1. Introduction

            This report is about a child.

            ## 2. Findings

            ### Finding 1: Concerns were "shared"; nobody acted

            The school told children's social care of its concerns – twice – and heard nothing. It did not ask again, and \
            nobody told the school what had been decided.

            ### Finding 2: A midwife shared what she knew

            The midwife telephoned the health visitor about the mother's depression before the birth. This was good \
            practice: information was shared promptly.

            ## 3. Recommendations

            Recommendation 1: The Board should make sure that concerns are shared when a child moves between services.

            Recommendation 2: The police should tell the health visitor of every call to a home with a child under five.

            Recommendation 3: The Board should ask the hospital for a report on missed appointments within a year.
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private String reviewId;

    @BeforeEach
    void publishOnce() {
        if (reviewId == null) {
            reviewId = Repository.draft("=2+3 Child É", "Downloadshire");
            Repository.read(reviewId, "report.md", REPORT);
            upload("chronology", Documents.chronology());
            upload("action-plan", Documents.actionPlan());
            Repository.publish(reviewId);
        }
    }

    private void upload(String kind, byte[] content) {
        String id = as(CURATOR)
                .multiPart("file", kind + ".md", content)
                .multiPart("kind", kind)
                .post("/reviews/{id}/documents", reviewId)
                .path("id");
        Repository.awaitRead(id);
    }

    private RequestSpecification ask(String format) {
        return as(ANALYST).queryParam("reviewId", reviewId).queryParam("format", format);
    }

    private static byte[] file(RequestSpecification question, String table) {
        return question.get("/exports/" + table)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private List<CSVRecord> csv(RequestSpecification question, String table) throws IOException {
        String text = new String(file(question, table), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text))
                .getRecords();
    }

    private List<JsonNode> lines(RequestSpecification question, String table) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : new String(file(question, table), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private List<String> found() {
        JsonPath page = as(ANALYST)
                .queryParam("reviewId", reviewId)
                .queryParam("limit", 200)
                .get("/findings")
                .jsonPath();
        assertThat(page.getList("items")).hasSizeGreaterThan(4);
        return page.getList("items.id");
    }

    @Test
    void csvHasTheColumnsOfItsDictionaryAndARowForEachFinding() throws IOException {
        List<CSVRecord> rows = csv(ask("csv"), "findings");
        List<String> columns = as(ANALYST).get("/exports/findings/dictionary").path("columns.name");
        assertThat(rows.getFirst().getParser().getHeaderNames()).isEqualTo(columns);
        assertThat(rows.stream().map(r -> r.get("id"))).containsExactlyInAnyOrderElementsOf(found());
    }

    @Test
    void csvKeepsQuotesDashesAndLettersAndDisarmsFormulas() throws IOException {
        List<CSVRecord> rows = csv(ask("csv"), "findings");
        assertThat(rows).allSatisfy(r -> assertThat(r.get("reviewTitle")).isEqualTo("'=2+3 Child É"));
        assertThat(rows)
                .anySatisfy(r -> assertThat(r.get("title")).contains("Concerns were \"shared\"; nobody acted"))
                .anySatisfy(r -> assertThat(r.get("text")).contains("– twice –"));
    }

    @Test
    void aJsonLineIsTheFindingAsTheApiShowsIt() throws IOException {
        List<JsonNode> rows = lines(ask("jsonl"), "findings");
        assertThat(rows.stream().map(r -> r.get("id").asText())).containsExactlyInAnyOrderElementsOf(found());
        for (JsonNode row : rows) {
            byte[] shown =
                    as(ANALYST).get("/findings/{id}", row.get("id").asText()).asByteArray();
            assertThat(row).isEqualTo(JSON.readTree(shown));
        }
    }

    @Test
    void excelHasTheSameCells() throws IOException {
        List<CSVRecord> expected = csv(ask("csv"), "findings");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file(ask("xlsx"), "findings")))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(expected.size() + 1);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("id");
            for (int i = 0; i < expected.size(); i++) {
                CSVRecord row = expected.get(i);
                assertThat(rows.get(i + 1).getCellText(0)).isEqualTo(row.get("id"));
                assertThat(rows.get(i + 1).getCellText(7)).isEqualTo(row.get("text"));
            }
        }
    }

    @Test
    void parquetHasTheSameRowsWithListsAsLists(@TempDir Path folder) throws IOException {
        List<JsonNode> expected = lines(ask("jsonl"), "findings");
        Path parquet = Files.write(folder.resolve("findings.parquet"), file(ask("parquet"), "findings"));
        int row = 0;
        try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(parquet));
                RowReader rows = file.rowReader()) {
            for (; rows.hasNext(); row++) {
                rows.next();
                JsonNode finding = expected.get(row);
                assertThat(rows.getString("id")).isEqualTo(finding.get("id").asText());
                assertThat(rows.getString("text")).isEqualTo(finding.get("text").asText());
                assertThat(rows.getList("pairs").size())
                        .isEqualTo(finding.get("pairs").size());
            }
        }
        assertThat(row).isEqualTo(expected.size());
    }

    @Test
    void recommendationsComeWithTheActionsThatAnswerThem() throws IOException {
        List<CSVRecord> rows = csv(ask("csv"), "recommendations");
        assertThat(rows.stream().map(r -> r.get("number") + " " + r.get("action")))
                .contains("1 Write a joint protocol", "2 Change the form", "3 ");
        assertThat(lines(ask("jsonl"), "recommendations"))
                .anySatisfy(r -> assertThat(r.at("/action/lead").asText()).isEqualTo("Head of Service"))
                .allSatisfy(
                        r -> assertThat(r.at("/recommendation/kind").asText()).isEqualTo("recommendation"));
    }

    @Test
    void eventsAreThoseOfTheChronology() throws IOException {
        assertThat(csv(ask("csv"), "events").stream().map(r -> r.get("date")))
                .containsExactly("2013-03-12", "2013-04-04", "2013-05");
        assertThat(lines(ask("jsonl"), "events"))
                .allSatisfy(e -> assertThat(e.get("reviewId").asText()).isEqualTo(reviewId));
    }

    @Test
    void reviewsAreChosenByWhatReviewsHave() throws IOException {
        RequestSpecification ofBody =
                as(ANALYST).queryParam("localBody", "Downloadshire").queryParam("format", "csv");
        assertThat(csv(ofBody, "reviews").stream().map(r -> r.get("id"))).containsExactly(reviewId);
        RequestSpecification ofOthers = ask("csv").queryParam("not_localBody", "Downloadshire");
        assertThat(csv(ofOthers, "reviews")).isEmpty();
    }

    @Test
    void thePublicDownloadsWhatThePublicSees() throws IOException {
        RequestSpecification asked = asPublic().queryParam("reviewId", reviewId);
        assertThat(csv(asked.queryParam("format", "csv"), "findings"))
                .hasSize(Repository.count(asPublic(), reviewId))
                .allSatisfy(r -> assertThat(r.get("documentKind")).isEqualTo("overview-report"));
        assertThat(csv(asPublic().queryParam("reviewId", reviewId), "events")).isEmpty();
        assertThat(csv(asPublic().queryParam("reviewId", reviewId), "recommendations"))
                .allSatisfy(r -> assertThat(r.get("action")).isEmpty());
    }

    @Test
    void anEmptyAnswerIsAWholeFile() throws IOException {
        RequestSpecification nothing =
                as(ANALYST).queryParam("q", "\"zzz qqq\"").queryParam("mode", "keyword");
        assertThat(csv(nothing, "findings")).isEmpty();
        assertThat(file(as(ANALYST).queryParam("q", "\"zzz qqq\"").queryParam("format", "xlsx"), "findings"))
                .startsWith('P', 'K');
        assertThat(file(as(ANALYST).queryParam("q", "\"zzz qqq\"").queryParam("format", "jsonl"), "findings"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "recommendations", "reviews", "events"})
    void whatCannotBeAnsweredIsRefused(String table) {
        ProblemBody.of(ask("pdf").get("/exports/" + table), 400, "invalid-parameter", "format: ", "csv, jsonl");
        ProblemBody.of(ask("csv").queryParam("limit", 5).get("/exports/" + table), 400, "invalid-parameter", "limit: ");
        ProblemBody.of(
                ask("csv").queryParam("localbody", "x").get("/exports/" + table),
                400,
                "invalid-parameter",
                "nearest is \"localBody\"");
    }

    @Test
    void reviewsHaveNoIssues() {
        ProblemBody.of(
                ask("csv").queryParam("stage", "referral").get("/exports/reviews"), 400, "invalid-parameter", "stage");
        ProblemBody.of(as(ANALYST).get("/exports/codes/dictionary"), 404, "not-found");
    }
}
