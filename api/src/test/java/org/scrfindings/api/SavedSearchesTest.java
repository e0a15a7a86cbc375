package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrfindings.api.digest.Digests;
import org.scrfindings.search.savedsearch.SavedSearchStore;
import org.scrfindings.search.store.FindingStore;
import org.scrfindings.search.store.IndexHorizon;

/** Questions that somebody keeps, and mails about what is new to them. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SavedSearchesTest {

    private static final String ADDRESS = "reader@example.org";

    @Inject
    Digests digests;

    @Inject
    SavedSearchStore searches;

    @Inject
    IndexHorizon horizon;

    @Inject
    FindingStore findings;

    @Inject
    EntityManager entities;

    @BeforeEach
    void emptyTheMailbox() throws Exception {
        Mailbox.SERVER.purgeEmailFromAllMailboxes();
    }

    private static RequestSpecification json(String key, Map<String, Object> body) {
        return as(key).contentType(ContentType.JSON).body(body);
    }

    private static JsonPath saved(String key, String body, String digest) {
        Map<String, Object> search =
                new HashMap<>(Map.of("name", "News of " + body, "query", Map.of("localBody", body), "digest", digest));
        if (!digest.equals("never")) {
            search.put("email", ADDRESS);
        }
        return json(key, search)
                .post("/saved-searches")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void theyAreTheirOwnersAlone() {
        String id = saved(RESEARCHER, "Ownshire", "never").getString("id");
        assertThat(as(RESEARCHER).get("/saved-searches/{id}", id).<String>path("name"))
                .isEqualTo("News of Ownshire");
        ProblemBody.of(as(CURATOR).get("/saved-searches/{id}", id), 404, "not-found");
        ProblemBody.of(as(CURATOR).delete("/saved-searches/{id}", id), 404, "not-found");
        ProblemBody.of(asPublic().get("/saved-searches"), 401, "unauthorized");
        List<String> others =
                as(CURATOR).queryParam("limit", 200).get("/saved-searches").path("items.id");
        assertThat(others).doesNotContain(id);
        as(RESEARCHER).delete("/saved-searches/{id}", id).then().statusCode(204);
        ProblemBody.of(as(RESEARCHER).get("/saved-searches/{id}", id), 404, "not-found");
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        Map<String, Object> body = new HashMap<>(Map.of("name", "x", "query", Map.of("stag", "A")));
        ProblemBody.of(json(ANALYST, body).post("/saved-searches"), 400, "invalid-field", "query.stag: ", "stage");
        body.put("query", Map.of());
        body.put("digest", "hourly");
        ProblemBody.of(json(ANALYST, body).post("/saved-searches"), 400, "invalid-field", "digest: ", "weekly");
        body.put("digest", "daily");
        body.put("email", "two@example.org, three@example.org");
        ProblemBody.of(json(ANALYST, body).post("/saved-searches"), 400, "invalid-field", "email: ");
    }

    private String published(String body) {
        String id = Repository.draft("Child D", body);
        Repository.read(
                id,
                "report.md",
                Repository.overview(
                        "The school did not tell the social worker of its concerns, and nobody asked why the child was losing weight."));
        String agency = as(CURATOR)
                .multiPart(
                        "file",
                        "imr.md",
                        Repository.overview("The midwife did not ask the GP about the father, and"
                                + " his history of violence was not known to the hospital."))
                .multiPart("kind", "individual-management-review")
                .post("/reviews/{id}/documents", id)
                .path("id");
        Repository.awaitRead(agency);
        Repository.publish(id);
        await().until(() -> horizon.after(Instant.EPOCH).isAfter(release(id)));
        return id;
    }

    @Transactional
    Instant release(String review) {
        return (Instant) entities.createNativeQuery("select released_at from review where id = :id", Instant.class)
                .setParameter("id", UUID.fromString(review))
                .getSingleResult();
    }

    @Test
    void whatCannotBeFoundYetIsLeftToTheNextDigest() {
        JsonPath search = saved(RESEARCHER, "Slowshire", "daily");
        published("Slowshire");
        String late = published("Slowshire");
        notIndexed(late);
        dayLater(search.getString("id"));
        digests.send();
        assertThat(mails()).hasSize(1);
        assertThat(subject(mails().getFirst())).isEqualTo("News of Slowshire: 1 new finding");
        String toldUntil = as(RESEARCHER)
                .get("/saved-searches/{id}", search.getString("id"))
                .path("toldUntil");
        assertThat(Instant.parse(toldUntil)).isEqualTo(release(late));
        indexed(late);
        dayLater(search.getString("id"));
        digests.send();
        assertThat(subject(mails().getLast())).isEqualTo("News of Slowshire: 2 new findings");
    }

    @Transactional
    void notIndexed(String review) {
        entities.createNativeQuery("update document set indexed_release = null where review_id = :id")
                .setParameter("id", UUID.fromString(review))
                .executeUpdate();
    }

    @Transactional
    void indexed(String review) {
        entities.createNativeQuery("update document set indexed_release = r.released_at from review r"
                        + " where r.id = review_id and review_id = :id")
                .setParameter("id", UUID.fromString(review))
                .executeUpdate();
    }

    @Test
    void whatALostIndexHeldIsNotFoundUntilItIsIndexedAgain() {
        Instant release = release(published("Lostshire"));
        findings.forgetIndexed();
        assertThat(horizon.after(release)).isEqualTo(release);
        findings.reindexAll();
        // All findings of the tests before are indexed again as well.
        await().atMost(Duration.ofMinutes(2)).until(() -> horizon.after(release).isAfter(release));
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** A day goes by. */
    @Transactional
    void dayLater(String search) {
        entities.createNativeQuery(
                        "update saved_search set told_until = told_until - interval '25 hours' where id = :id")
                .setParameter("id", UUID.fromString(search))
                .executeUpdate();
    }

    private static List<MimeMessage> mails() {
        return Arrays.asList(Mailbox.SERVER.getReceivedMessages());
    }

    @Test
    void whatIsNewIsToldOnceAndHoldsWhatEveryoneMaySee() throws Exception {
        JsonPath search = saved(RESEARCHER, "Mailshire", "daily");
        published("Mailshire");
        digests.send();
        assertThat(mails()).as("not due yet").isEmpty();
        dayLater(search.getString("id"));
        digests.send();
        digests.send();
        assertThat(mails()).hasSize(1);
        MimeMessage mail = mails().getFirst();
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo(ADDRESS);
        assertThat(mail.getSubject()).isEqualTo("News of Mailshire: 1 new finding");
        assertThat(mail.getMessageID()).startsWith("<" + search.getString("id"));
        assertThat(mail.getContent().toString())
                .contains("https://findings.example.org/findings/", "Child D (Mailshire)")
                .doesNotContain("midwife");
        dayLater(saved(RESEARCHER, "Quietshire", "daily").getString("id"));
        digests.send();
        assertThat(mails()).as("nothing new, no mail").hasSize(1);
    }

    @Test
    void aDigestWhoseSenderWasKilledIsSentByAnother() {
        String search = saved(RESEARCHER, "Killshire", "daily").getString("id");
        published("Killshire");
        dayLater(search);
        assertThat(searches.take(UUID.fromString(search)))
                .as("killed before it was sent")
                .isPresent();
        digests.send();
        assertThat(mails()).as("it may still be at it").isEmpty();
        longLater(search);
        digests.send();
        digests.send();
        assertThat(mails()).hasSize(1);
    }

    /** The time is over in which whoever took a digest may be sending it. */
    @Transactional
    void longLater(String search) {
        entities.createNativeQuery(
                        "update saved_search set taken_until = taken_until - interval '1 hour' where id = :id")
                .setParameter("id", UUID.fromString(search))
                .executeUpdate();
    }

    @Test
    void aDigestThatCannotBeMadeStaysDue() {
        String search = saved(RESEARCHER, "Lateshire", "daily").getString("id");
        published("Lateshire");
        dayLater(search);
        ask(search, "{\"stage\": [\"no code any more\"]}");
        digests.send();
        assertThat(mails()).isEmpty();
        ask(search, "{\"localBody\": [\"Lateshire\"]}");
        digests.send();
        assertThat(mails()).hasSize(1);
    }

    @Transactional
    void ask(String search, String query) {
        entities.createNativeQuery("update saved_search set query = cast(:query as jsonb) where id = :id")
                .setParameter("query", query)
                .setParameter("id", UUID.fromString(search))
                .executeUpdate();
    }

    @Test
    void aDigestIsEndedByItsLink() throws Exception {
        JsonPath search = saved(RESEARCHER, "Endshire", "daily");
        published("Endshire");
        dayLater(search.getString("id"));
        digests.send();
        String link = mails().getFirst().getHeader("List-Unsubscribe")[0];
        String token = link.replaceAll(".*token=|>", "");
        asPublic()
                .queryParam("token", token)
                .get("/digests/unsubscription")
                .then()
                .statusCode(200);
        JsonPath asked = as(RESEARCHER)
                .get("/saved-searches/{id}", search.getString("id"))
                .jsonPath();
        assertThat(asked.getString("digest")).as("following the link only asks").isEqualTo("daily");
        asPublic()
                .queryParam("token", token)
                .post("/digests/unsubscription")
                .then()
                .statusCode(200);
        JsonPath ended = as(RESEARCHER)
                .get("/saved-searches/{id}", search.getString("id"))
                .jsonPath();
        assertThat(ended.getString("digest")).isEqualTo("never");
        assertThat(ended.getString("email")).isNull();
        ProblemBody.of(asPublic().queryParam("token", token).post("/digests/unsubscription"), 404, "not-found");
        ProblemBody.of(asPublic().queryParam("token", "abc").post("/digests/unsubscription"), 400, "invalid-parameter");
    }

    @Test
    void aWeeklyDigestWaitsAWeek() {
        JsonPath search = saved(RESEARCHER, "Awayshire", "weekly");
        assertThat(search.getString("digest")).isEqualTo("weekly");
        dayLater(search.getString("id"));
        digests.send();
        assertThat(mails()).as("a week has not gone by").isEmpty();
    }
}
