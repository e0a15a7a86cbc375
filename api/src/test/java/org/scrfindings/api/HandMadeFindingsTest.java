package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.CorrectionTest.coding;
import static org.scrfindings.api.CorrectionTest.correct;
import static org.scrfindings.api.CorrectionTest.history;
import static org.scrfindings.api.CorrectionTest.on;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People add, take out, merge and split findings; the words are the document's own. */
@QuarkusTest
class HandMadeFindingsTest {

    static final String HEADING = "Finding 1: The clinic wrote and nobody read";
    static final String CLINIC = "The clinic wrote to the GP four times about the missed appointments.";
    static final String GP = "The GP filed each letter and did not tell the health visitor, who saw the child weekly.";
    static final String POLICE =
            "The police did not tell children's social care that they had been called to the home.";
    static final String ASIDE =
            "The panel met the grandmother, who had rung the duty team twice about the noise at night.";

    static final String REPORT = """
            # Serious Case Review: Child W

            ## Overview report

            ## 1. Introduction

            %s

            ## 2. Findings

            ### %s

            %s

            %s

            ### Finding 2: Calls to the home stayed with the police

            %s
            """.formatted(ASIDE, HEADING, CLINIC, GP, POLICE);

    private String reviewId;
    private String documentId;
    private String text;

    @BeforeEach
    void aReviewOfItsOwn() {
        reviewId = Repository.draft("Findings by hand", "Handshire");
        documentId = Repository.read(reviewId, "report.md", REPORT).getString("id");
        text = as(CURATOR).get("/documents/{id}/text", documentId).asString();
    }

    private String extent(String words) {
        int start = text.indexOf(words);
        return "{\"start\": %d, \"end\": %d}".formatted(start, start + words.length());
    }

    private Response send(String body) {
        return ProblemBody.post(as(CURATOR), "/documents/" + documentId + "/findings", body);
    }

    private JsonPath made(String body) {
        return send(body).then().statusCode(201).extract().jsonPath();
    }

    private String findingWith(String words) {
        return findings().getString("items.find { it.text.contains(\"%s\") }.id".formatted(words));
    }

    private JsonPath findings() {
        return as(CURATOR).get("/reviews/{id}/findings", reviewId).jsonPath();
    }

    private static String replaced(String id) {
        return "{\"id\": \"%s\", \"version\": %d}".formatted(id, coding(id).getInt("version"));
    }

    private void awaitTitles(String... titles) {
        Repository.await(
                "the findings to be indexed",
                () -> findings().getList("items.title").equals(List.of(titles)));
    }

    @Test
    void aFindingThatTheMachineDidNotSeeIsAddedWithTheWordsOfTheText() {
        JsonPath made = made("""
                {"findings": [{"kind": "finding", "title": "The grandmother was not heard", "evidence": [%s],
                  "coding": {"stage": "C", "pairs": ["public~csc"], "issues": ["C8"], "polarity": "problem"}}],
                 "reason": "It stands in the introduction."}""".formatted(extent(ASIDE)));

        String id = made.getString("items[0].id");
        assertThat(made.getString("items[0].text")).isEqualTo(ASIDE);
        assertThat(made.getString("items[0].evidence[0].section")).contains("Introduction");
        assertThat(made.getInt("items[0].evidence[0].page")).isEqualTo(1);
        assertThat(made.getString("items[0].coding")).isEqualTo("confirmed");
        assertThat(on(coding(id), "pair"))
                .extracting("value", "coder")
                .containsExactly(org.assertj.core.api.Assertions.tuple("csc~public", "person"));
        assertThat(history(id).getList("items.decision")).containsExactly("added");
        assertThat(history(id).getString("items[0].reason")).isEqualTo("It stands in the introduction.");
        Repository.await("the finding to be found by its words", () -> as(CURATOR)
                .queryParam("reviewId", reviewId)
                .queryParam("q", "grandmother noise")
                .get("/findings")
                .path("items.id")
                .equals(List.of(id)));
        assertThat(findings().getString("items[0].id"))
                .as("it stands first in the document")
                .isEqualTo(id);
    }

    @Test
    void aFindingIsTakenOutAndItsHistoryStays() {
        String police = findingWith("police did not");
        assertThat(send("{\"replaces\": [%s], \"reason\": \"No finding.\"}".formatted(replaced(police)))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items"))
                .isEmpty();

        ProblemBody.of(as(CURATOR).get("/findings/{id}", police), 404, "not-found");
        ProblemBody.of(as(CURATOR).get("/findings/{id}/coding", police), 404, "not-found");
        ProblemBody.of(correct(police, "*", "{}"), 404, "not-found");
        JsonPath history = history(police);
        assertThat(history.getList("items.decision")).containsExactly("removed");
        assertThat(history.getList("items[0].before")).isNotEmpty();
        assertThat(history.getList("items[0].after")).isEmpty();
        awaitTitles(HEADING);
    }

    @Test
    void oneIsSplitInTwoAndEachTakesOverWhatIsNotSaid() {
        String clinic = findingWith("clinic wrote");
        JsonPath before = coding(clinic);
        JsonPath made = made("""
                {"replaces": [%s], "findings": [
                  {"title": "Letters", "evidence": [%s]},
                  {"title": "Not told", "evidence": [%s], "coding": {"stage": "B"}}]}""".formatted(replaced(clinic), extent(CLINIC), extent(GP)));

        List<String> ids = made.getList("items.id");
        assertThat(ids).hasSize(2);
        assertThat(made.getList("items.coding"))
                .as("the first has the machine's codes alone")
                .containsExactly("machine", "confirmed");
        assertThat(on(coding(ids.get(0)), "issue")).extracting("value").isEqualTo(values(before, "issue"));
        assertThat(on(coding(ids.get(1)), "stage")).extracting("value").containsExactly("B");
        assertThat(on(coding(ids.get(1)), "pair")).extracting("value").isEqualTo(values(before, "pair"));
        for (String id : ids) {
            List<Integer> starts = coding(id).getList("codes.words.flatten().start");
            int from = made.getInt("items.find { it.id == '%s' }.evidence[0].start".formatted(id));
            int to = made.getInt("items.find { it.id == '%s' }.evidence[0].end".formatted(id));
            assertThat(starts).isNotEmpty().allSatisfy(start -> assertThat(start)
                    .isBetween(from, to - 1));
        }
        assertThat(history(clinic).getList("items[0].replacedBy")).isEqualTo(ids);
        assertThat(history(ids.get(0)).getList("items[0].replaces")).containsExactly(clinic);
        assertThat(history(ids.get(0)).getList("items.decision")).containsExactly("split");
        awaitTitles("Letters", "Not told", "Finding 2: Calls to the home stayed with the police");
    }

    private static List<Object> values(JsonPath coding, String axis) {
        return on(coding, axis).stream().map(c -> c.get("value")).toList();
    }

    @Test
    void twoAreMergedAndTheCodesOfBothAreKeptInTheirOrder() {
        String clinic = findingWith("clinic wrote");
        String police = findingWith("police did not");
        correct(clinic, "*", "{\"stage\": \"A\", \"issues\": [\"A3\", \"A1\"]}")
                .then()
                .statusCode(200);
        correct(police, "*", "{\"stage\": \"A\", \"issues\": [\"A1\", \"A2\"]}")
                .then()
                .statusCode(200);

        JsonPath made =
                made("""
                {"replaces": [%s, %s], "findings": [{"evidence": [%s, %s, %s]}]}""".formatted(replaced(clinic), replaced(police), extent(CLINIC), extent(GP), extent(POLICE)));

        JsonPath coding = coding(made.getString("items[0].id"));
        assertThat(values(coding, "issue")).containsExactly("A3", "A1", "A2");
        assertThat(on(coding, "issue")).extracting("position").containsExactly(0, 1, 2);
        assertThat(made.getString("items[0].title")).isEqualTo(HEADING);
        assertThat(made.getString("items[0].coding")).as("both were confirmed").isEqualTo("confirmed");
        assertThat(history(police).getList("items.decision")).containsExactly("corrected", "merged");
        assertThat(history(police).getList("items[1].replacedBy")).containsExactly(made.getString("items[0].id"));
    }

    @Test
    void whereThoseMergedDifferAPersonSaysWhichItIs() {
        String clinic = findingWith("clinic wrote");
        String police = findingWith("police did not");
        correct(clinic, "*", "{\"stage\": \"A\"}").then().statusCode(200);
        correct(police, "*", "{\"stage\": \"C\"}").then().statusCode(200);
        String merger = """
                {"replaces": [%s, %s], "findings": [{"evidence": [%s, %s]%s}]}""";
        ProblemBody.of(
                send(merger.formatted(replaced(clinic), replaced(police), extent(CLINIC), extent(POLICE), "")),
                400,
                "invalid-field",
                "findings[0].coding.stage",
                "differ here (A, C)");
        made(merger.formatted(
                replaced(clinic),
                replaced(police),
                extent(CLINIC),
                extent(POLICE),
                ", \"coding\": {\"stage\": \"A\"}"));
    }

    @Test
    void aRecommendationHasItsNumberAndWhomItAsks() {
        JsonPath made = made("""
                {"findings": [{"kind": "recommendation", "evidence": [%s], "number": "7", "addressedTo": ["The Board"],
                  "coding": {"recommendationType": "clear-cut"}}]}""".formatted(extent(ASIDE)));
        assertThat(made.getString("items[0].number")).isEqualTo("7");
        assertThat(made.getList("items[0].addressedTo")).containsExactly("The Board");
        assertThat(made.getString("items[0].recommendationType")).isEqualTo("clear-cut");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                       | findings: Say which
            {"replaces": [], "findings": []}                         | findings: Say which
            {"replaces": [{"id": "x"}]}                              | replaces[0].id
            {"replaces": [{"version": 1}]}                           | replaces[0]: It needs the id
            {"replaces": [{"id": "00000000-0000-0000-0000-000000000001", "version": 0}]} | replaces[0].id: The document has no finding
            {"findings": [{"kind": "findings", "evidence": []}]}     | findings[0].kind: There is no such kind. The nearest is "finding".
            {"findings": [{"evidence": [{"start": 1, "end": 9}]}]}   | findings[0].kind: Say
            {"findings": [{"kind": "finding"}]}                      | findings[0].evidence: A finding needs
            {"findings": [{"kind": "finding", "evidence": [{"start": 1}]}]} | findings[0].evidence[0]: It needs start and end
            {"findings": [{"kind": "finding", "evidence": [{"start": -1, "end": 9}]}]} | findings[0].evidence[0]: start and end must be offsets
            {"findings": [{"kind": "finding", "evidence": [{"start": 9, "end": 9}]}]} | findings[0].evidence[0]: start and end must be offsets
            {"findings": [{"kind": "finding", "evidence": [{"start": 1, "end": 99999999}]}]} | findings[0].evidence[0]: start and end must be offsets
            {"findings": [{"kind": "finding", "evidence": [{"start": 9, "end": 20}, {"start": 15, "end": 30}]}]} | findings[0].evidence[1]: Paragraphs come
            {"findings": [{"kind": "finding", "evidence": [{"start": 9, "end": 20}]}]} | findings[0].coding.polarity: A finding has exactly one
            {"findings": [{"kind": "finding", "evidence": [{"start": 9, "end": 20}], "coding": {"stage": "Z"}}]} | findings[0].coding.stage: The codebook
            {"findings": [{"kind": "finding", "evidence": [{"start": 9, "end": 20}], "coding": {"polarity": "problem", "words": [{"axis": "polarity", "value": "problem", "start": 1, "end": 12}]}}]} | findings[0].coding.words[0]: These words do not stand
            {"findings": [{"kind": "finding", "evidences": []}]}     | findings[0].evidences: There is no field of this name. The nearest is "evidence".
            {"findings": {}}                                         | findings: A list is needed
            """)
    void whatCannotBeIsRefusedWhole(String body, String detail) {
        ProblemBody.of(send(body), 400, "invalid-field", detail);
        assertThat(findings().getList("items")).hasSize(2);
    }

    @Test
    void thePlaceBetweenTwoParagraphsHasNoWords() {
        int gap = text.indexOf(GP) - 1;
        ProblemBody.of(
                send("{\"findings\": [{\"kind\": \"finding\", \"evidence\": [{\"start\": %d, \"end\": %d}]}]}"
                        .formatted(gap, gap + 1)),
                400,
                "invalid-field",
                "There are no words");
    }

    @Test
    void oneThatCannotBeKeepsAllFromBeingDone() {
        String police = findingWith("police did not");
        String body = """
                {"replaces": [%s], "findings": [{"title": "Right", "evidence": [%s]}, {"title": "Wrong", "evidence": []}]}""".formatted(replaced(police), extent(POLICE));
        ProblemBody.of(send(body), 400, "invalid-field", "findings[1].evidence");

        as(CURATOR).get("/findings/{id}", police).then().statusCode(200);
        assertThat(history(police).getList("items")).isEmpty();
    }

    @Test
    void thePassageThatIsThereIsNotMadeTwice() {
        String addition = """
                {"findings": [{"kind": "finding", "evidence": [%s], "coding": {"polarity": "problem"}}]}""".formatted(extent(ASIDE));
        String id = made(addition).getString("items[0].id");
        ProblemBody.of(send(addition), 409, "already-there", id);
    }

    @Test
    void whatSomebodyElseChangedIsNotReplacedUnseen() {
        String police = findingWith("police did not");
        String removal = "{\"replaces\": [%s]}".formatted(replaced(police));
        correct(police, "*", "{}").then().statusCode(200);
        ProblemBody.of(send(removal), 412, "changed", police);

        send("{\"replaces\": [%s]}".formatted(replaced(police))).then().statusCode(200);
        ProblemBody.of(send(removal), 412, "changed", police);
    }

    @Test
    void ofTwoWhoMergeAtOnceOneIsToldThatTheOtherWasFaster() throws Exception {
        String clinic = findingWith("clinic wrote");
        String police = findingWith("police did not");
        String merger = """
                {"replaces": [%s, %s], "findings": [{"evidence": [%s], "coding": {"stage": "A", "polarity": "problem"}}]}""".formatted(replaced(clinic), replaced(police), extent(GP));
        try (ExecutorService curators = Executors.newFixedThreadPool(2)) {
            Callable<Integer> one = () -> send(merger).statusCode();
            List<Future<Integer>> answers = curators.invokeAll(List.of(one, one));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 412);
        }
        Repository.await(
                "one finding to be left", () -> findings().getList("items").size() == 1);
    }

    @Test
    void aDocumentWithoutTextHasNoFindings() {
        String broken = Repository.upload(reviewId, "empty.txt", new byte[0]);
        Repository.awaitRead(broken);
        Response answer = ProblemBody.post(
                as(CURATOR),
                "/documents/" + broken + "/findings",
                "{\"findings\": [{\"kind\": \"finding\", \"evidence\": [{\"start\": 0, \"end\": 1}]}]}");
        ProblemBody.of(answer, 409, "not-read", "failed");
    }

    @Test
    void onlyCuratorsDoIt() {
        String address = "/documents/" + documentId + "/findings";
        ProblemBody.of(ProblemBody.post(asPublic(), address, "{}"), 401, "unauthorized");
        for (String key : List.of(BOARD, RESEARCHER, ANALYST, ADMIN)) {
            ProblemBody.of(ProblemBody.post(as(key), address, "{}"), 403, "forbidden");
        }
    }
}
