package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.codebook.Codebook;

/** The codebook lives: a new version recodes the store, and what was coded before can still be read. */
@QuarkusTest
class CodebookVersionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One issue added, one retired and split, one theme retired for good. */
    private static final String NEXT = Codebook.bundledText()
            .replace("version: \"1.0\"", "version: \"1.1\"")
            .replace(
                    "  - {code: A6, stage: A,",
                    "  - {code: A7, stage: A, label: Nobody asks the handing-over midwife, definition: The midwife waits for a"
                            + " call about a vulnerable birth that does not come.}\n"
                            + "  - {code: A8, stage: A, label: The handover after the birth lacks what was known before"
                            + " it, definition: A vulnerability that midwifery knew does not reach health visiting when the"
                            + " family goes home.}\n"
                            + "  - {code: A9, stage: A, label: Interpreters are not used, definition: Relatives"
                            + " translate for the family.}\n"
                            + "  - {code: A6, retired: \"1.1\", replacedBy: [A7, A8], stage: A,")
            .replace("{code: radicalisation, ", "{code: radicalisation, retired: \"1.1\", ");

    private static final String HANDOVER =
            "Finding 1: The midwife knew of the mother's depression and drinking in pregnancy and did not pass it on to the"
                    + " health visitor or the GP when mother and baby went home from the maternity unit.";

    @Inject
    AgroalDataSource database;

    /** Later tests code with the bundled version again. */
    @AfterEach
    void forgetVersions() throws SQLException, InterruptedException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from codebook_version");
        }
        as(ADMIN).get("/codebook/versions").then().statusCode(200);
    }

    private static Response introduce(String key, String yaml) {
        return as(key).contentType("application/yaml")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .post("/codebook");
    }

    @Test
    void aNewVersionRecodesTheStoreAndLeavesWhatPeopleDecided() throws InterruptedException {
        String review = Repository.draft("Before the new version", "Westerly");
        JsonPath document = Repository.read(
                review,
                "report.md",
                Repository.overview(HANDOVER, HANDOVER.replace("1:", "2:").replace("mother and baby", "they")));
        List<String> ids =
                as(CURATOR).get("/reviews/{id}/findings", review).jsonPath().getList("items.id");
        code(ids.getFirst(), "A6");
        assertThat(document.getString("status")).isEqualTo("ready");

        introduce(ADMIN, NEXT).then().statusCode(201).header("Location", containsString("/codebook/versions/1.1"));
        JsonPath versions = awaitRecoded();

        assertThat(versions.getList("items.version")).containsExactly("1.1", "1.0");
        assertThat(versions.getList("items.status")).containsExactly("current", "past");
        assertThat(versions.getInt("items[0].confirmedWithRetiredCodes")).isPositive();
        as(CURATOR)
                .get("/findings/{id}", ids.getFirst())
                .then()
                .body("issues", equalTo(List.of("A6")))
                .body("codebookVersion", equalTo("1.0"));
        for (String id : ids.subList(1, ids.size())) {
            as(CURATOR)
                    .get("/findings/{id}", id)
                    .then()
                    .body("codebookVersion", equalTo("1.1"))
                    .body("issues", not(hasItem("A6")));
        }
        findable(review, "A6", 1);
        as(CURATOR).queryParam("issue", "A9").get("/findings").then().statusCode(200);
    }

    private static void findable(String review, String issue, int expected) {
        as(CURATOR)
                .queryParams(Map.of("issue", issue, "reviewId", review))
                .get("/findings")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(expected));
    }

    private static void code(String finding, String issue) {
        as(CURATOR)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("issues", List.of(issue), "reason", "It is about the birth."))
                .patch("/findings/{id}/coding", finding)
                .then()
                .statusCode(200);
    }

    private static JsonPath awaitRecoded() throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        JsonPath versions = as(ADMIN).get("/codebook/versions").jsonPath();
        while (!versions.getString("items[0].status").equals("current")
                && Instant.now().isBefore(until)) {
            Thread.sleep(200);
            versions = as(ADMIN).get("/codebook/versions").jsonPath();
        }
        return versions;
    }

    @Test
    void everyVersionStaysReadableInEveryFormat() throws Exception {
        introduce(ADMIN, NEXT).then().statusCode(201);

        asPublic().get("/codebook").then().body("version", equalTo("1.1"));
        asPublic().get("/codebook/versions/1.0").then().body("version", equalTo("1.0"));
        asPublic().get("/codebook/versions/0.9").then().statusCode(404);
        String table = asPublic()
                .accept("text/csv")
                .get("/codebook")
                .then()
                .contentType("text/csv")
                .extract()
                .asString();
        try (CSVParser rows = CSVParser.parse(
                new StringReader(table),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            assertThat(rows.getRecords())
                    .hasSizeGreaterThan(90)
                    .filteredOn(r -> r.get("code").equals("A6"))
                    .singleElement()
                    .satisfies(CodebookVersionsTest::isRetired);
        }
        asPublic().queryParam("format", "pdf").get("/codebook").then().statusCode(400);
    }

    private static void isRetired(CSVRecord row) {
        assertThat(row.get("retired")).isEqualTo("1.1");
        assertThat(row.get("replacedBy")).isEqualTo("A7 A8");
        assertThat(row.get("stage")).isEqualTo("A");
    }

    @Test
    void theConceptsAreReadByAnIndependentReader() throws Exception {
        introduce(ADMIN, NEXT).then().statusCode(201);
        String json = asPublic().queryParam("format", "skos").get("/codebook").asString();

        RdfDataset triples =
                JsonLd.toRdf(JsonDocument.of(new StringReader(json))).get();

        assertThat(triples.toList())
                .hasSizeGreaterThan(500)
                .anySatisfy(t -> {
                    assertThat(t.getSubject().getValue()).endsWith("/codebook/versions/1.1#issues/A7");
                    assertThat(t.getPredicate().getValue()).isEqualTo("http://www.w3.org/2004/02/skos/core#broader");
                    assertThat(t.getObject().getValue()).endsWith("#stages/A");
                })
                .anySatisfy(t -> {
                    assertThat(t.getSubject().getValue()).endsWith("#issues/A6");
                    assertThat(t.getPredicate().getValue()).isEqualTo("http://purl.org/dc/terms/isReplacedBy");
                    assertThat(t.getObject().getValue()).endsWith("#issues/A8");
                });
    }

    @Test
    void aMalformedVersionIsRefusedWholeWithItsLines() {
        String broken = NEXT.replace("{code: A9, stage: A,", "{code: A9, stage: Z,");
        int line = broken.substring(0, broken.indexOf("{code: A9")).split("\n", -1).length;

        introduce(ADMIN, broken)
                .then()
                .statusCode(400)
                .contentType(containsString("problem+json"))
                .body("type", containsString("invalid-codebook"))
                .body("problems[0].line", equalTo(line))
                .body("problems[0].message", containsString("no stage Z"));
        introduce(ADMIN, "").then().statusCode(400);
        introduce(ADMIN, Codebook.bundledText()).then().statusCode(400);
        asPublic().get("/codebook").then().body("version", equalTo("1.0"));
    }

    @Test
    void onlyAnAdministratorIntroducesAVersion() {
        introduce(CURATOR, NEXT).then().statusCode(403);
        asPublic()
                .contentType("application/yaml")
                .body(NEXT.getBytes(StandardCharsets.UTF_8))
                .post("/codebook")
                .then()
                .statusCode(401);
    }
}
