package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.CorrectionTest.coding;
import static org.scrfindings.api.CorrectionTest.correct;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person should look at next: what nobody has confirmed, least certain or most wanted first. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodingQueueTest {

    /** Of this run alone: the queue is everybody's. */
    private static final String BODY = "Queueshire " + UUID.randomUUID();

    private String draft;
    private String published;

    @BeforeEach
    void uploadOnce() {
        if (draft == null) {
            draft = review(BODY);
            published = review(BODY);
            Repository.publish(published);
        }
    }

    private static String review(String body) {
        String id = Repository.draft("A queue", body);
        Repository.awaitRead(
                Repository.upload(
                        id,
                        "overview.md",
                        Repository.overview(
                                "### Finding 1: A midwife shared what she knew",
                                "The midwife told the health visitor of the mother's depression before the birth, and this was good practice.",
                                "### Finding 2: The school did not hear what came of it",
                                "The school made a referral to children's social care and was not told the outcome of it.",
                                "### Finding 3: The picture was lost",
                                "Things were written down in three places and the picture of the child was lost in them.",
                                "### Finding 4: A strategy discussion was held without health",
                                "The strategy discussion took place between the police and children's social care without health.")));
        return id;
    }

    private static RequestSpecification ask(String key) {
        return as(key).queryParam("localBody", BODY);
    }

    private static List<String> ids(RequestSpecification question) {
        JsonPath page =
                question.get("/coding/queue").then().statusCode(200).extract().jsonPath();
        return page.getList("items.id");
    }

    private static double certainty(String id) {
        List<Map<String, Object>> codes = coding(id).getList("codes");
        return codes.stream()
                .filter(c -> c.get("position").equals(0))
                .mapToDouble(c -> ((Number) c.get("confidence")).doubleValue())
                .min()
                .orElse(0);
    }

    @Test
    void theLeastCertainComesFirst() {
        List<Double> certainties =
                ids(ask(CURATOR)).stream().map(CodingQueueTest::certainty).toList();

        assertThat(certainties).hasSize(8).isSorted();
        assertThat(certainties.getFirst()).isLessThan(certainties.getLast());
    }

    @Test
    void whatIsPublishedIsWantedMost() {
        List<String> wanted = ids(ask(CURATOR).queryParam("order", "wanted"));
        List<String> ofPublished = ids(ask(CURATOR).queryParam("reviewId", published));
        List<String> ofDraft = ids(ask(CURATOR).queryParam("reviewId", draft));

        assertThat(wanted).startsWith(ofPublished.toArray(String[]::new)).endsWith(ofDraft.toArray(String[]::new));
        assertThat(ofPublished).isSortedAccordingTo(Comparator.comparingDouble(CodingQueueTest::certainty));
    }

    @ParameterizedTest
    @CsvSource({"certainty", "wanted"})
    void pagesFollowEachOtherWithoutGapOrOverlap(String order) {
        List<String> whole = ids(ask(CURATOR).queryParam("order", order));
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification question =
                    ask(CURATOR).queryParam("order", order).queryParam("limit", 3);
            if (cursor != null) {
                question.queryParam("cursor", cursor);
            }
            JsonPath page = question.get("/coding/queue").jsonPath();
            walked.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(walked).isEqualTo(whole);
    }

    @Test
    void aQuestionNarrowsTheQueue() {
        JsonPath page = ask(CURATOR)
                .queryParam("q", "midwife")
                .queryParam("mode", "keyword")
                .queryParam("facet", "kind")
                .get("/coding/queue")
                .jsonPath();
        assertThat(page.getInt("total.value")).isEqualTo(2);
        assertThat(page.getInt("facets.kind.values[0].count")).isEqualTo(2);
    }

    @Test
    void whatWasConfirmedLeavesTheQueue() {
        String review = review("Elsewhere");
        List<String> waiting = ids(as(CURATOR).queryParam("reviewId", review));
        correct(waiting.getFirst(), "*", "{\"polarity\": \"problem\"}").then().statusCode(200);

        Repository.await("it to leave the queue", () -> ids(as(CURATOR).queryParam("reviewId", review))
                .equals(waiting.subList(1, waiting.size())));
    }

    @Test
    void anAnalystIsServedWhatAnAnalystSees() {
        assertThat(ids(ask(ANALYST))).hasSameElementsAs(ids(ask(CURATOR).queryParam("reviewId", published)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            order  | newest    | order: It may be one of certainty, wanted
            sort   | newest    | sort: The queue has no parameter of this name
            coding | confirmed | coding: The queue has no parameter of this name
            oder   | wanted    | The nearest is "order".
            stage  | H         | stage: There is no code of this name
            limit  | 0         | limit: It may be a whole number
            cursor | abc       | cursor: This cursor was not given
            """)
    void whatTheQueueDoesNotKnowIsRefused(String parameter, String value, String detail) {
        ProblemBody.of(as(CURATOR).queryParam(parameter, value).get("/coding/queue"), 400, "invalid-parameter", detail);
    }

    @Test
    void aCursorOfOneOrderIsNoneOfTheOther() {
        String next = ask(CURATOR).queryParam("limit", 1).get("/coding/queue").path("next");
        ProblemBody.of(
                ask(CURATOR)
                        .queryParam("order", "wanted")
                        .queryParam("cursor", next)
                        .get("/coding/queue"),
                400,
                "invalid-parameter",
                "another question");
    }

    @Test
    void theQueueIsForThoseWhoCode() {
        ProblemBody.of(asPublic().get("/coding/queue"), 401, "unauthorized");
        for (String key : List.of(BOARD, RESEARCHER, ADMIN)) {
            ProblemBody.of(as(key).get("/coding/queue"), 403, "forbidden");
        }
    }
}
