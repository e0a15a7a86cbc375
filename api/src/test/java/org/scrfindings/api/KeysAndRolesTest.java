package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may write, and that nobody writes to what belongs to others. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysAndRolesTest {

    private static final String REVIEW =
            "{\"title\": \"Of another body\", \"reviewType\": \"rapid-review\", \"localBody\": \"Elsewhere\"}";

    private String draft;
    private String published;

    @BeforeEach
    void reviewsOfAnotherBody() {
        if (draft == null) {
            draft = Repository.draft("A draft of another body", "Elsewhere");
            published = Repository.draft("Published by another body", "Elsewhere");
            Repository.awaitRead(
                    Repository.upload(
                            published,
                            "overview.md",
                            Repository.overview(
                                    "The GP was not told of the bruising, and the health visitor did not know that the child had been in hospital.")));
            Repository.publish(published);
        }
    }

    private static Response upload(RequestSpecification sender, String reviewId) {
        return sender.multiPart("file", "a.txt", "Some words.".getBytes()).post("/reviews/{id}/documents", reviewId);
    }

    @Test
    void aBoardCannotMakeAReviewForAnotherBody() {
        ProblemBody.of(ProblemBody.post(as(BOARD), "/reviews", REVIEW), 403, "forbidden", "another local body");
    }

    @Test
    void aBoardsReviewIsItsOwnWhetherItSaysSoOrNot() {
        Response answer =
                ProblemBody.post(as(BOARD), "/reviews", "{\"title\": \"x\", \"reviewType\": \"rapid-review\"}");
        assertThat(answer.<String>path("localBody")).isEqualTo("Demoshire");
    }

    @Test
    void anotherBodysDraftIsNotThereForABoard() {
        ProblemBody.of(upload(as(BOARD), draft), 404, "not-found");
        ProblemBody.of(as(BOARD).post("/reviews/{id}/submission", draft), 404, "not-found");
        unchanged(draft, "draft", 0);
    }

    @Test
    void anotherBodysPublishedReviewIsNotABoardsToChange() {
        ProblemBody.of(upload(as(BOARD), published), 403, "forbidden", "another local body");
        ProblemBody.of(as(BOARD).post("/reviews/{id}/submission", published), 403, "forbidden", "another local body");
        unchanged(published, "published", 1);
    }

    @Test
    void publicationIsForCuratorsAlone() {
        for (String key : List.of(BOARD, RESEARCHER, ANALYST, ADMIN)) {
            ProblemBody.of(as(key).post("/reviews/{id}/publication", draft), 403, "forbidden");
            ProblemBody.of(
                    ProblemBody.post(as(key), "/reviews/" + draft + "/return", "{\"reasons\": \"x\"}"),
                    403,
                    "forbidden");
        }
        unchanged(draft, "draft", 0);
    }

    @Test
    void readersCannotWrite() {
        for (String key : List.of(RESEARCHER, ANALYST, ADMIN)) {
            ProblemBody.of(ProblemBody.post(as(key), "/reviews", REVIEW), 403, "forbidden");
            ProblemBody.of(upload(as(key), draft), 403, "forbidden");
            ProblemBody.of(as(key).post("/reviews/{id}/submission", draft), 403, "forbidden");
        }
        unchanged(draft, "draft", 0);
    }

    @Test
    void whatIsNoBearerKeyIsRefusedToo() {
        for (String header : List.of("Basic eDp5", "Bearer", "Bearer ", "demo-curator", "Bearer demo-curator x")) {
            Response answer = asPublic().header("Authorization", header).get("/findings");
            ProblemBody.of(answer, 401, "unauthorized", "Authorization: Bearer KEY");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    private static void unchanged(String reviewId, String status, int documents) {
        assertThat(as(CURATOR).get("/reviews/{id}", reviewId).<String>path("status"))
                .isEqualTo(status);
        assertThat(as(CURATOR).get("/reviews/{id}/documents", reviewId).<List<Map<String, Object>>>path("items"))
                .hasSize(documents);
    }
}
