package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A briefing quotes published reports word for word, says where, and gives nothing else away. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefingTest {

    private static final byte[] OVERVIEW = """
            # Overview report

            ## 1. Introduction

            This report is about a child.

            ## 2. Findings

            ### Finding 1: The school did not hear what came of its referral

            The school made a referral to children's social care and was not told the outcome. It assumed that a social \
            worker was visiting, and did not ask again, because the duty team was short of staff. Feedback to the \
            referrer should have been routine.

            ### Finding 2: A nursery kept asking

            The nursery made a referral to children's social care and was told the outcome the same day. This was good \
            practice: the nursery manager and the social worker spoke every week.

            ## 3. Recommendations

            1. Children's social care should tell every referrer the outcome of a referral in writing within three days.
            2. The Board should ask the government for research into why feedback to referrers fails.
            """.getBytes();

    private static final String HIDDEN =
            "The midwife made a referral to children's social care, was told no outcome, and did not ask again.";

    private boolean uploaded;

    @BeforeEach
    void uploadOnce() {
        if (!uploaded) {
            Counted.review("Briefingshire", 2013, OVERVIEW, Repository.overview(HIDDEN));
            uploaded = true;
        }
    }

    /** C5 is "No feedback to the referrer and no follow-up by the referrer". */
    private static JsonPath briefing() {
        return asPublic()
                .get("/issues/C5/briefing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, String>> quotes(JsonPath briefing) {
        return Stream.of(
                        "what.examples",
                        "why.reasons.passages.flatten()",
                        "recommended.types.passages.flatten()",
                        "helped.passages")
                .flatMap(heading -> briefing.<Map<String, String>>getList(heading).stream())
                .toList();
    }

    @Test
    void everyPassageIsAFindingsOwnWordsWithItsPlace() {
        List<Map<String, String>> quotes = quotes(briefing());
        assertThat(quotes).hasSizeGreaterThan(2).allSatisfy(quote -> {
            JsonPath finding = asPublic()
                    .get(quote.get("link"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(finding.getString("id")).isEqualTo(quote.get("findingId"));
            String words = quote.get("text").replaceFirst(" …$", "");
            assertThat(finding.getString("text").strip()).startsWith(words);
            assertThat(quote.get("place"))
                    .startsWith(finding.getString("documentKind").replace('-', ' '));
        });
        assertThat(quotes.stream().map(q -> q.get("findingId"))).doesNotHaveDuplicates();
    }

    @Test
    void figuresAreThoseOfTheirLinks() {
        JsonPath briefing = briefing();
        for (String part : List.of("what", "recommended", "helped")) {
            String count = Map.of("what", "findings", "recommended", "recommendations", "helped", "goodPractice")
                    .get(part);
            assertThat(asPublic().get(briefing.getString(part + ".link")).<Integer>path("total.value"))
                    .as(part)
                    .isEqualTo(briefing.getInt(part + "." + count));
        }
        assertThat(briefing.getInt("what.findings")).isPositive();
        for (int i = 0; i < briefing.getList("why.reasons").size(); i++) {
            String reason = "why.reasons[%d].counted.".formatted(i);
            assertThat(asPublic().get(briefing.getString(reason + "link")).<Integer>path("total.value"))
                    .isEqualTo(briefing.getInt(reason + "count"));
        }
    }

    @Test
    void itIsMadeOfWhatEveryoneMaySeeWhoeverAsks() {
        String open = asPublic().get("/issues/C5/briefing").asString();
        assertThat(open).doesNotContain("midwife made a referral");
        for (String key : List.of(BOARD, CURATOR, ADMIN)) {
            assertThat(as(key).get("/issues/C5/briefing").asString()).isEqualTo(open);
        }
    }

    @Test
    void practitionersStandApartFromReports() {
        String id = as(BOARD)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "familiar", "yes",
                        "role", "school",
                        "furtherReasons", "Nobody knows whom to ring after the duty desk has moved.",
                        "whatHelped", "One shared mailbox that is read every morning."))
                .post("/issues/C5/experiences")
                .path("id");
        as(CURATOR)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("status", "accepted"))
                .patch("/experiences/{id}", id)
                .then()
                .statusCode(200);
        JsonPath briefing = briefing();
        assertThat(briefing.getList("why.practitioners.furtherReasons"))
                .contains("Nobody knows whom to ring after the duty desk has moved.");
        assertThat(briefing.getList("helped.fromPractice")).contains("One shared mailbox that is read every morning.");
    }

    @Test
    void aPageSaysTheSameAndItsLinksLeadToFindings() {
        JsonPath briefing = briefing();
        String page = asPublic()
                .header("Accept", "text/html")
                .get("/issues/C5/briefing")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();
        assertThat(page)
                .contains("<h2>What is it?</h2>", "<h2>Why does it occur?</h2>", "<h2>What has been recommended?</h2>")
                .contains("<h2>What helped?</h2>", "<h2>Questions for a local health check</h2>");
        assertThat(quotes(briefing)).allSatisfy(quote -> assertThat(page)
                .contains("/findings/" + quote.get("findingId"))
                .contains(quote.get("text").split("[\n'’]")[0]));
    }

    @Test
    void aPaperIsTaggedForScreenReadersAndAShortOneHasOnePage() throws IOException {
        try (PDDocument full = pdf("full");
                PDDocument brief = pdf("short")) {
            assertThat(full.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(full.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(full.getDocumentInformation().getTitle()).contains("No feedback to the referrer");
            assertThat(full.getDocumentInformation().getSubject()).contains("No feedback to the referrer");
            assertThat(new PDFTextStripper().getText(full))
                    .contains("Why does it occur?", "was not told the outcome", "Questions for a local health check");
            assertThat(brief.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static PDDocument pdf(String form) throws IOException {
        byte[] pdf = asPublic()
                .queryParam("format", "pdf")
                .queryParam("form", form)
                .get("/issues/C5/briefing")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        return Loader.loadPDF(pdf);
    }

    @Test
    void themesHaveBriefingsToo() {
        JsonPath briefing = asPublic()
                .get("/themes/information-sharing/briefing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(briefing.getString("subject.label")).isEqualTo("Information sharing");
        assertThat(briefing.getList("healthCheck")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/issues/C55/briefing,                C5",
        "/themes/information-shairng/briefing, information-sharing",
        "/issues/%00/briefing,                A1"
    })
    void whatTheCodebookDoesNotHaveIsNotFoundAndTheNearestIsNamed(String address, String nearest) {
        Response answer = ProblemBody.of(
                asPublic().urlEncodingEnabled(false).get(address),
                404,
                "not-found",
                "The nearest is \"%s\".".formatted(nearest));
        assertThat(answer.<String>path("nearest")).isEqualTo(nearest);
    }

    @Test
    void anotherFormOrFormatIsRefusedWithWhatThereIs() {
        ProblemBody.of(
                asPublic().queryParam("form", "long").get("/issues/C5/briefing"),
                400,
                "invalid-parameter",
                "form: It may be full or short.");
        ProblemBody.of(
                asPublic().queryParam("format", "docx").get("/issues/C5/briefing"),
                400,
                "invalid-parameter",
                "format: It may be json, html or pdf.");
    }
}
