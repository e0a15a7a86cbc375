package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What newcomers are given to begin with: the programs and commands of {@code openapi/}, as they stand there. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuickStartsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);
    private static final String NOWHERE = "http://localhost:1";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/")
    private URI service;

    private Path folder;
    private String review;

    @BeforeEach
    void publishSomething(@TempDir Path empty) throws IOException {
        folder = empty;
        if (review == null) {
            review = published();
        }
    }

    /** About what the commands ask for, in a document for everyone and in one that is not. */
    private static String published() {
        String id = as(CURATOR)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title", "Child Q",
                        "localBody", "Quickshire",
                        "reviewType", "serious-case-review",
                        "incidentYear", 2015))
                .post("/reviews")
                .path("id");
        Repository.read(
                id,
                "report.md",
                Repository.overview(
                        "The police did not tell the health visitor of the domestic abuse, and no strategy discussion was held about the baby.",
                        "The school did not tell the social worker of the domestic abuse, and nobody asked why the child was losing weight."));
        String restricted = as(CURATOR)
                .multiPart(
                        "file",
                        "imr.md",
                        Repository.overview("The midwife did not ask about domestic abuse, and the GP did not tell the"
                                + " hospital of the father's history of violence."))
                .multiPart("kind", "individual-management-review")
                .post("/reviews/{id}/documents", id)
                .path("id");
        Repository.awaitRead(restricted);
        code(id);
        Repository.publish(id);
        return id;
    }

    /** By hand, since the machine's codes are not what is tested: each finding at a stage of its own. */
    private static void code(String review) {
        List<String> findings =
                as(CURATOR).get("/reviews/{id}/findings", review).path("items.id");
        assertThat(findings).as("what was read").hasSizeGreaterThan(2);
        List<String> stages = List.of("A", "C", "D");
        for (int i = 0; i < findings.size(); i++) {
            as(CURATOR)
                    .header("If-Match", "*")
                    .contentType(ContentType.JSON)
                    .body(Map.of(
                            "stage", stages.get(i % stages.size()),
                            "pairs", List.of("csc~police"),
                            "themes", List.of("domestic-abuse"),
                            "reason", "It is about this."))
                    .patch("/findings/{id}/coding", findings.get(i))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void everyCommandOfThePageIsAnswered() throws Exception {
        List<String> blocks = blocks(Files.readString(ROOT.resolve("openapi/curl.md")));
        Files.createSymbolicLink(folder.resolve("deploy"), ROOT.resolve("deploy"));
        // A refusal is an answer to curl; here it is none.
        Files.writeString(folder.resolve(".curlrc"), "fail-with-body\n");
        String commands = String.join("\n", blocks).replace("http://localhost:8080", address());

        Command.Said said = Command.run(
                folder, Map.of("CURL_HOME", folder.toString()), "bash", "-euvo", "pipefail", "-c", commands);

        assertThat(said.exit()).as("%s%n%s", said.errors(), said.words()).isZero();
        assertThat(said.words())
                .contains("\"cells\":[[", "(total)", "\"perReview\":", "\"table\":\"findings\"")
                .contains("\"facets\":{\"issue\"", "\"confidence\":", "@", "TY  - ", "<feed")
                .contains("\"status\":\"ready\"", "\"status\":\"submitted\"", "\"sha256\":\"" + sum(said.words()));
        assertThat(folder.resolve("findings.jsonl")).content().contains("\"domestic-abuse\"");
        assertThat(folder.resolve("findings.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("briefing.pdf")).binaryContent().startsWith('%', 'P', 'D', 'F');
    }

    /** All that is set apart on the page is commands. */
    private static List<String> blocks(String page) {
        List<String> blocks = new ArrayList<>();
        BLOCK.matcher(page).results().forEach(block -> {
            assertThat(block.group(1)).as(block.group(2)).isEqualTo("sh");
            blocks.add(block.group(2));
        });
        return blocks;
    }

    /** The checksum that is worked out at the end. */
    private static String sum(String words) {
        return words.lines().reduce((before, last) -> last).orElseThrow().replaceFirst(" .*", "");
    }

    @ParameterizedTest
    @EnumSource
    void aMatrixHasTheFiguresOfTheService(QuickStart program) throws Exception {
        JsonNode matrix = JSON.readTree(as(ANALYST)
                .queryParam("localBody", "Quickshire")
                .get("/analysis/matrix")
                .asString());
        List<String> figures = StreamSupport.stream(matrix.get("cells").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(JsonNode::asText)
                .toList();
        assertThat(figures).contains("c");

        List<CSVRecord> rows = rows(answered(program, ANALYST, "matrix", "localBody=Quickshire"));

        assertThat(rows).extracting(r -> r.get("findings")).isEqualTo(figures);
        assertThat(rows.getFirst().get("stage"))
                .isEqualTo(matrix.at("/rows/0/code").asText());
        assertThat(rows.getLast().get("pairLabel"))
                .isEqualTo(matrix.get("columns")
                        .get(matrix.get("columns").size() - 1)
                        .get("label")
                        .asText());
    }

    @ParameterizedTest
    @EnumSource
    void aTrendHasItsDenominator(QuickStart program) throws Exception {
        JsonNode trend = JSON.readTree(as(ANALYST)
                .queryParam("theme", "domestic-abuse")
                .queryParam("by", "theme")
                .get("/analysis/trend")
                .asString());
        List<String> expected = new ArrayList<>();
        for (JsonNode series : trend.get("series")) {
            for (int i = 0; i < trend.get("periods").size(); i++) {
                JsonNode share = series.get("perReview").get(i);
                expected.add("%s %s %s %s %s"
                        .formatted(
                                series.get("code").asText(),
                                trend.at("/periods/" + i + "/period").asText(),
                                series.get("counts").get(i).asText(),
                                trend.at("/periods/" + i + "/reviews").asText(),
                                share.isNull() ? "" : "%.6f".formatted(share.asDouble())));
            }
        }
        assertThat(expected).isNotEmpty();

        List<CSVRecord> rows = rows(answered(program, ANALYST, "trend", "by=theme", "theme=domestic-abuse"));

        assertThat(rows)
                .extracting(r -> "%s %s %s %s %s"
                        .formatted(
                                r.get("code"),
                                r.get("period"),
                                r.get("findings"),
                                r.get("reviews"),
                                r.get("perReview").isEmpty()
                                        ? ""
                                        : "%.6f".formatted(Double.parseDouble(r.get("perReview")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void anExportHasEveryRow(QuickStart program) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        for (String line : asPublic()
                .queryParam("localBody", "Quickshire")
                .queryParam("theme", "domestic-abuse", "neglect")
                .queryParam("format", "jsonl")
                .get("/exports/findings")
                .asString()
                .split("\n")) {
            found.add(JSON.readTree(line));
        }

        List<CSVRecord> rows =
                rows(answered(program, "", "export", "localBody=Quickshire", "theme=domestic-abuse", "theme=neglect"));

        assertThat(rows).extracting(r -> r.get("id")).isEqualTo(texts(found, "/id"));
        assertThat(rows).extracting(r -> r.get("themes")).isEqualTo(texts(found, "/themes"));
        assertThat(rows).extracting(r -> r.get("text")).isEqualTo(texts(found, "/text"));
    }

    private static List<String> texts(List<JsonNode> rows, String pointer) {
        return rows.stream()
                .map(row -> row.at(pointer))
                .map(value -> value.isArray()
                        ? String.join(
                                ";",
                                StreamSupport.stream(value.spliterator(), false)
                                        .map(JsonNode::asText)
                                        .toList())
                        : value.asText())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingIsFoundNothingIsWritten(QuickStart program) throws Exception {
        for (String answer : List.of("matrix", "trend", "export")) {
            assertThat(answered(program, "", answer, "localBody=Nowhere at all"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalIsSaidInTheServicesWords(QuickStart program) throws Exception {
        assertThat(refused(program, address(), "matrix", "theme=nonsense"))
                .contains("Bad Request: theme: There is no code of this name.");
    }

    @ParameterizedTest
    @EnumSource
    void aServiceThatIsAwayIsSaidToBe(QuickStart program) throws Exception {
        assertThat(refused(program, NOWHERE, "matrix")).contains(NOWHERE);
    }

    /** In one line, and nothing that could be taken for an answer. */
    private String refused(QuickStart program, String address, String... question) throws Exception {
        Command.Said said = asked(program, "", address, question);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.words()).isEmpty();
        assertThat(said.errors().strip().lines()).hasSize(1);
        return said.errors();
    }

    @Test
    void whatIsKeptBackIsMissingInADataFrameOfPandas() throws Exception {
        QuickStart.PYTHON.need(folder);
        if (Command.run(folder, Map.of(), "python3", "-c", "import pandas").exit() != 0) {
            abort("There is no pandas here, so no data frame of it was made.");
        }
        assertThat(dataFrame("python3", "-c", """
                import findings
                table = findings.frame(findings.matrix(findings.Service("%s"), localBody="Quickshire"))
                print(table["findings"][table["keptBack"]].isna().all(), table["keptBack"].any(), table["findings"].isna().all())
                """.formatted(address()))).isEqualToIgnoringCase("true true false");
    }

    @Test
    void whatIsKeptBackIsMissingInADataFrameOfR() throws Exception {
        QuickStart.R.need(folder);
        assertThat(dataFrame("Rscript", "-e", """
                source("%s"); service <- "%s"
                table <- stage_by_pair(list(localBody = "Quickshire"))
                cat(all(is.na(table$findings[table$keptBack])), any(table$keptBack), all(is.na(table$findings)))
                """.formatted(QuickStart.R.file(), address())))
                .isEqualToIgnoringCase("true true false");
    }

    private String dataFrame(String... command) throws Exception {
        Command.Said said = Command.run(
                folder,
                Map.of("PYTHONPATH", QuickStart.PYTHON.file().getParent().toString(), "SCR_KEY", ANALYST),
                command);
        assertThat(said.exit()).as(said.errors()).isZero();
        return said.words().strip();
    }

    private String answered(QuickStart program, String key, String... question) throws Exception {
        Command.Said said = asked(program, key, address(), question);
        assertThat(said.exit()).as(said.errors()).isZero();
        return said.words();
    }

    private Command.Said asked(QuickStart program, String key, String address, String... question) throws Exception {
        program.need(folder);
        return Command.run(
                folder,
                Map.of("SCR_KEY", key),
                program.command(Stream.concat(Stream.of(question), Stream.of("--base", address))
                        .toArray(String[]::new)));
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        return CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())
                .getRecords();
    }

    private String address() {
        return service.toString().replaceFirst("/$", "");
    }
}
