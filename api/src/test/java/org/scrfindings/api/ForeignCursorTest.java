package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A cursor that was made up, damaged, or given for another list or reader is refused, not misread. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignCursorTest {

    private String reviewId;
    private String otherReviewId;
    private List<String> lists;

    @BeforeEach
    void twoReviewsAlike() {
        if (reviewId == null) {
            reviewId = review();
            otherReviewId = review();
            lists = Stream.concat(Stream.of("/findings", "/reviews"), ofReview(reviewId))
                    .toList();
        }
    }

    private static String review() {
        String id = Repository.draft("Cursors", "Westerly");
        String document = Repository.upload(
                id,
                "overview.md",
                Repository.overview(
                        "The school did not share its concerns with the health visitor. Ring 0113 496 0999 to hear more.",
                        "The police did not tell the social worker of the call. Ring 0113 496 0888 to hear more."));
        Repository.awaitRead(Repository.upload(id, "chronology.md", Documents.chronology()));
        Repository.awaitRead(Repository.upload(id, "plan.md", Documents.actionPlan()));
        Repository.awaitRead(document);
        return id;
    }

    private static Stream<String> ofReview(String id) {
        String overview = as(CURATOR).get("/reviews/{id}/documents", id).path("items[0].id");
        return Stream.of(
                "/reviews/" + id + "/findings",
                "/reviews/" + id + "/chronology",
                "/reviews/" + id + "/actions",
                "/documents/" + overview + "/disclosures");
    }

    private static String next(String list) {
        String next = as(CURATOR).queryParam("limit", 1).get(list).path("next");
        assertThat(next).as(list).isNotNull();
        return next;
    }

    private static void refused(RequestSpecification reader, String list, String cursor) {
        ProblemBody.of(reader.queryParam("cursor", cursor).get(list), 400, "invalid-parameter", "cursor: ");
    }

    @Test
    void everyListGoesOnWithItsOwnCursor() {
        assertThat(lists).allSatisfy(list -> as(CURATOR)
                .queryParam("cursor", next(list))
                .get(list)
                .then()
                .statusCode(200));
    }

    @Test
    void aDamagedCursorIsRefused() {
        for (String list : lists) {
            String next = next(list);
            refused(as(CURATOR), list, next.substring(0, next.length() / 2));
            refused(as(CURATOR), list, next.substring(4));
            refused(as(CURATOR), list, "A" + next);
            refused(as(CURATOR), list, next + "AAAA");
        }
    }

    @Test
    void aCursorThatWasMadeUpIsRefused() {
        List<String> positions = List.of(
                "abc", "2013 00000000-0000-0000-0000-000000000001 5", "+1000000000-12-31T23:59:59Z " + reviewId, "\0");
        for (String list : lists) {
            positions.forEach(p -> refused(as(CURATOR), list, encoded(p)));
            refused(as(CURATOR), list, "no base 64!");
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        List<String> others = ofReview(otherReviewId).toList();
        for (int i = 0; i < others.size(); i++) {
            refused(as(CURATOR), others.get(i), next(lists.get(i + 2)));
        }
        refused(as(CURATOR), "/reviews", next(lists.get(3)));
        refused(as(CURATOR).queryParam("q", "school"), "/findings", next("/findings"));
        refused(as(CURATOR).queryParam("reviewId", otherReviewId), "/findings", next("/findings"));
    }

    @Test
    void aCursorOfAnotherReaderIsRefused() {
        refused(asPublic(), "/findings", next("/findings"));
        refused(as(RESEARCHER), "/reviews", next("/reviews"));
    }
}
