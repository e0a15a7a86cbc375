package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is new among findings, and how what was found is cited. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedAndCitationsTest {

    private static final String BODY = "Feedshire {100%} & Co_";

    private String earlier;
    private String later;
    private Instant between;

    @BeforeEach
    void publishTwo() {
        if (later == null) {
            earlier = published("Child F: costs & \"care\"");
            between = Instant.now();
            later = published("Child G");
        }
    }

    private static String published(String title) {
        String id = Repository.draft(title, BODY);
        Repository.read(
                id,
                "report.md",
                Repository.overview(
                        "The school did not tell the social worker of its concerns, and nobody asked why the child was losing weight.",
                        "The police did not tell the health visitor of the call, and no strategy discussion was held about the baby."));
        Repository.publish(id);
        return id;
    }

    private static Response feed(String... parameters) {
        var request = asPublic().queryParam("localBody", BODY);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/findings/feed");
    }

    @Test
    void whatCameLastStandsFirst() {
        XmlPath feed = feed().then().statusCode(200).extract().xmlPath();
        List<String> ids = feed.getList("feed.entry.id");
        assertThat(ids).hasSize(4).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        List<String> reviews = ids.stream()
                .map(id -> asPublic().get("/findings/{id}", id.substring(9)).<String>path("reviewId"))
                .toList();
        assertThat(reviews).containsExactly(later, later, earlier, earlier);
        assertThat(Instant.parse(feed.getString("feed.updated"))).isAfter(between);
        assertThat(feed.getList("feed.entry.author.name", String.class)).containsOnly(BODY);
    }

    @Test
    void pagesFollowEachOther() {
        List<String> walked = new ArrayList<>();
        Optional<String> address = link(feed("limit", "3"), "self");
        assertThat(address).isPresent();
        while (address.isPresent()) {
            Response page = RestAssured.given().urlEncodingEnabled(false).get(address.get());
            walked.addAll(page.xmlPath().getList("feed.entry.id"));
            address = link(page, "next");
        }
        assertThat(walked).isEqualTo(feed().xmlPath().getList("feed.entry.id"));
    }

    private static Optional<String> link(Response feed, String relation) {
        return Pattern.compile("<link rel=\"%s\" href=\"([^\"]*)\"".formatted(relation))
                .matcher(feed.asString())
                .results()
                .map(m -> m.group(1).replace("&amp;", "&"))
                .findFirst();
    }

    /** People have several, and look at them in readers that show titles and open links. */
    @Test
    void aFeedSaysWhatItIsOfAndLeadsToPages() {
        XmlPath feed = feed("kind", "finding", "limit", "1").xmlPath();
        assertThat(feed.getString("feed.title"))
                .isEqualTo("Findings of serious case reviews: kind finding; localBody " + BODY);
        assertThat(feed.getString("feed.entry[0].title")).endsWith("(Child G)");
        String page = feed.getString("feed.entry[0].link.@href");
        asPublic()
                .basePath("")
                .accept("text/html")
                .get(page)
                .then()
                .statusCode(200)
                .contentType("text/html");
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() {
        String tag = feed().header("ETag");
        asPublic()
                .header("If-None-Match", tag)
                .queryParam("localBody", BODY)
                .get("/findings/feed")
                .then()
                .statusCode(304);
    }

    @Test
    void onlyWhatIsNewSinceATimeIsFound() {
        List<String> reviews = asPublic()
                .queryParam("localBody", BODY)
                .queryParam("since", between.toString())
                .get("/findings")
                .path("items.reviewId");
        assertThat(reviews).containsOnly(later).hasSize(2);
        assertThat(feed("since", "2999-01-01").xmlPath().getList("feed.entry")).isEmpty();
        assertThat(feed("since", "2001-01-01").xmlPath().getList("feed.entry")).hasSize(4);
        ProblemBody.of(feed("since", "yesterday"), 400, "invalid-parameter", "since: ", "2026-03-01T09:30:00Z");
        ProblemBody.of(feed("facet", "stage"), 400, "invalid-parameter", "facet: ");
    }

    private static String cited(String path, String format) {
        return asPublic()
                .queryParam("format", format)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void bibTexEscapesWhatItTakesForCommands() {
        assertThat(cited("/reviews/" + earlier + "/citation", "bibtex"))
                .startsWith("@techreport{scr-" + earlier.substring(0, 8) + ",\n")
                .contains("author = {{Feedshire \\{100\\%\\} \\& Co\\_}}", "title = {{Child F: costs \\& \"care\"}}");
    }

    @Test
    void risHasALineForEachField() {
        String ris = cited("/findings/" + finding() + "/citation", "ris");
        assertThat(ris.lines()).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(ris)
                .startsWith("TY  - CHAP\r\n")
                .contains("T2  - Child G\r\n", "SP  - 1\r\n")
                .endsWith("ER  - \r\n");
    }

    private String finding() {
        return asPublic().queryParam("reviewId", later).get("/findings").path("items[0].id");
    }

    @Test
    void cslIsJson() throws Exception {
        JsonNode item = new ObjectMapper()
                .readTree(cited("/findings/" + finding() + "/citation", "csl"))
                .get(0);
        assertThat(item.get("type").asText()).isEqualTo("chapter");
        assertThat(item.at("/author/0/literal").asText()).isEqualTo(BODY);
        assertThat(item.get("URL").asText()).endsWith("/api/v1/findings/" + finding());
    }

    @Test
    void aQuestionIsCitedWithItsAddressAndNumber() {
        String csl = asPublic()
                .queryParam("localBody", BODY)
                .queryParam("format", "csl")
                .get("/findings/citation")
                .asString();
        assertThat(csl).contains("dataset", "4 findings on ", "/api/v1/findings?localBody=Feedshire+%7B100%25%7D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reviews/%s/citation", "/findings/citation"})
    void anUnknownFormatIsRefused(String path) {
        ProblemBody.of(
                as(CURATOR).queryParam("format", "apa").get(path.formatted(earlier)),
                400,
                "invalid-parameter",
                "format: ",
                "bibtex, ris, csl");
    }

    @Test
    void whatTheReaderMayNotSeeIsNotCited() {
        String draft = Repository.draft("Not yet", BODY);
        ProblemBody.of(asPublic().get("/reviews/{id}/citation", draft), 404, "not-found");
    }
}
