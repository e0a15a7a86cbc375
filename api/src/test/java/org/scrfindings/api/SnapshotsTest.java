package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

/** What was found once is read again as it was, but for what may not be shown any more. */
@QuarkusTest
class SnapshotsTest {

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    private static String published(String body) {
        String id = Repository.draft("Child S", body);
        Repository.read(
                id,
                "report.md",
                Repository.overview(
                        "The school did not tell the social worker of its concerns, and nobody asked why the child was losing weight.",
                        "The police did not tell the health visitor of the call, and no strategy discussion was held about the baby."));
        String chronology = as(CURATOR)
                .multiPart(
                        "file",
                        "imr.md",
                        Repository.overview("The midwife did not ask the GP about the father, and"
                                + " his history of violence was not known to the hospital."))
                .multiPart("kind", "individual-management-review")
                .post("/reviews/{id}/documents", id)
                .path("id");
        Repository.awaitRead(chronology);
        Repository.publish(id);
        return id;
    }

    private static JsonPath snapshot(String body, boolean restricted) {
        return as(ANALYST)
                .contentType(ContentType.JSON)
                .body(Map.of("title", "All of " + body, "query", Map.of("localBody", body), "restricted", restricted))
                .post("/snapshots")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String data(RequestSpecification reader, JsonPath snapshot, String format) {
        Response answer = reader.queryParam("format", format).get("/snapshots/{id}/data", snapshot.getString("id"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private static String sum(JsonPath snapshot, String format) {
        return snapshot.getString("versions[-1].files.find { it.format == '%s' }.sha256".formatted(format));
    }

    private static JsonPath now(JsonPath snapshot) {
        return as(ANALYST).get("/snapshots/{id}", snapshot.getString("id")).jsonPath();
    }

    @Test
    void theBytesStayWhateverHappensToTheCodes() {
        published("Frozenshire");
        JsonPath snapshot = snapshot("Frozenshire", false);
        String csv = data(asPublic(), snapshot, "csv");
        String jsonl = data(asPublic(), snapshot, "jsonl");
        assertThat(csv).contains("losing weight").doesNotContain("midwife");
        assertThat(jsonl.lines()).hasSize(snapshot.getInt("versions[0].rows")).hasSize(2);
        assertThat(DigestUtils.sha256Hex(csv)).isEqualTo(sum(snapshot, "csv"));
        assertThat(DigestUtils.sha256Hex(jsonl)).isEqualTo(sum(snapshot, "jsonl"));
        String finding = as(CURATOR)
                .queryParam("localBody", "Frozenshire")
                .queryParam("documentKind", "overview-report")
                .get("/findings")
                .path("items[0].id");
        as(CURATOR)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("themes", List.of(), "reason", "None applies."))
                .patch("/findings/{id}/coding", finding);
        assertThat(data(asPublic(), snapshot, "csv")).isEqualTo(csv);
        as(RESEARCHER)
                .header("If-None-Match", "\"" + sum(snapshot, "csv") + "\"")
                .queryParam("format", "csv")
                .get("/snapshots/{id}/data", snapshot.getString("id"))
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsWithdrawnIsDroppedAndTheSnapshotSaysSo() {
        String stays = published("Dropshire");
        String goes = published("Dropshire");
        JsonPath before = snapshot("Dropshire", false);
        withdraw(goes);
        JsonPath after = now(before);
        assertThat(after.getInt("version")).isEqualTo(2);
        assertThat(after.getInt("versions[1].dropped")).isEqualTo(2);
        assertThat(after.getInt("versions[1].rows")).isEqualTo(2);
        String csv = data(asPublic(), before, "csv");
        assertThat(csv).contains(stays).doesNotContain(goes);
        assertThat(sum(after, "csv")).isEqualTo(DigestUtils.sha256Hex(csv)).isNotEqualTo(sum(before, "csv"));
        assertThat(pieces(before, 1)).as("the bytes before").isZero();
        assertThat(after.getString("citation")).contains("version 2, 2 findings", sum(after, "jsonl"));
        assertThat(now(before).getInt("version")).as("nothing more had to go").isEqualTo(2);
    }

    /** Whichever way a review goes out of sight: its state alone counts. */
    @Transactional
    void withdraw(String review) {
        entities.createNativeQuery("update review set status = 'withdrawn' where id = :id")
                .setParameter("id", UUID.fromString(review))
                .executeUpdate();
    }

    /** What redaction leaves: a decided disclosure, and its words masked wherever they stood. */
    @Transactional
    void redact(String body, String word) {
        entities.createNativeQuery("""
                        insert into disclosure (id, document_id, type, severity, text, page, start_offset, end_offset, status, reason, version)
                        select gen_random_uuid(), d.id, 'school-name', 'high', :word, 1, 0, 0, 'redacted', 'Names it.', 0
                        from document d join review r on r.id = d.review_id
                        where r.local_body = :body and d.kind = 'overview-report'""")
                .setParameter("word", word)
                .setParameter("body", body)
                .executeUpdate();
        entities.createNativeQuery("""
                        update finding_evidence e set quote = replace(quote, :word, :mask)
                        from finding f join document d on d.id = f.document_id join review r on r.id = d.review_id
                        where e.finding_id = f.id and r.local_body = :body""")
                .setParameter("word", word)
                .setParameter("mask", "█".repeat(word.length()))
                .setParameter("body", body)
                .executeUpdate();
    }

    @Test
    void whatIsRedactedLaterIsMaskedAndTheCodesStay() {
        published("Maskshire");
        JsonPath before = snapshot("Maskshire", false);
        assertThat(data(asPublic(), before, "jsonl")).contains("school");
        redact("Maskshire", "school");
        JsonPath after = now(before);
        assertThat(after.getInt("versions[1].reworded")).isEqualTo(1);
        assertThat(after.getInt("versions[1].rows")).isEqualTo(2);
        assertThat(data(asPublic(), before, "jsonl")).contains("██████").doesNotContain("school did");
    }

    /** A large snapshot takes its time, and what is hidden meanwhile may have been read by then. */
    @Test
    void whatIsRedactedWhileItIsMadeIsMaskedToo() throws Exception {
        published("Meanwhileshire");
        CompletableFuture<JsonPath> made;
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table snapshot_piece in share mode");
            made = CompletableFuture.supplyAsync(() -> snapshot("Meanwhileshire", false));
            Repository.await("all rows to have been read", this::isWaitingToWrite);
            redact("Meanwhileshire", "school");
            other.commit();
        }
        JsonPath snapshot = made.join();
        assertThat(data(asPublic(), snapshot, "jsonl")).contains("██████").doesNotContain("school did");
        assertThat(now(snapshot).getInt("version")).as("and once is enough").isEqualTo(2);
    }

    @Transactional
    boolean isWaitingToWrite() {
        return (boolean) entities.createNativeQuery(
                        "select exists (select from pg_locks where relation = 'snapshot_piece'::regclass and not granted)")
                .getSingleResult();
    }

    @Transactional
    long pieces(JsonPath snapshot, int version) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from snapshot_piece where snapshot_id = :id and version = :version")
                        .setParameter("id", UUID.fromString(snapshot.getString("id")))
                        .setParameter("version", version)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void restrictedKindsAreReadByThoseWhoMaySeeThem() {
        published("Closedshire");
        JsonPath snapshot = snapshot("Closedshire", true);
        assertThat(data(as(ANALYST), snapshot, "csv")).contains("midwife");
        ProblemBody.of(asPublic().get("/snapshots/{id}", snapshot.getString("id")), 404, "not-found");
        ProblemBody.of(asPublic().get("/snapshots/{id}/data", snapshot.getString("id")), 404, "not-found");
        List<String> listed =
                asPublic().queryParam("limit", 200).get("/snapshots").path("items.id");
        assertThat(listed).doesNotContain(snapshot.getString("id"));
    }

    @Test
    void whoeverReadsRestrictedKindsOutOfASnapshotIsKeptInTheAudit() {
        published("Auditedshire");
        JsonPath open = snapshot("Auditedshire", false);
        JsonPath restricted = snapshot("Auditedshire", true);
        data(as(ANALYST), open, "csv");
        data(as(ANALYST), restricted, "csv");
        assertThat(audited(open)).containsExactly("snapshot.made");
        Repository.await("the end of the download", () -> audited(restricted).size() == 2);
        assertThat(audited(restricted)).containsExactly("seen.getSnapshotData", "snapshot.made");
    }

    private static List<String> audited(JsonPath snapshot) {
        return as(ADMIN)
                .queryParam("subject", snapshot.getString("id"))
                .get("/audit")
                .path("items.action");
    }

    @Test
    void itIsDescribedForCataloguesAndForReferenceManagers() throws Exception {
        published("Cataloguedshire");
        JsonPath snapshot = snapshot("Cataloguedshire", false);
        String id = snapshot.getString("id");
        for (String format : List.of("schema-org", "dcat")) {
            String description = asPublic()
                    .queryParam("format", format)
                    .get("/snapshots/{id}/description", id)
                    .asString();
            assertThat(description).contains(sum(snapshot, "csv"), "Dataset", "format=jsonl");
        }
        String dcat = asPublic()
                .queryParam("format", "dcat")
                .get("/snapshots/{id}/description", id)
                .asString();
        assertThat(JsonLd.expand(JsonDocument.of(new StringReader(dcat))).get().toString())
                .contains("http://www.w3.org/ns/dcat#Dataset", "http://spdx.org/rdf/terms#checksumValue");
        assertThat(asPublic()
                        .queryParam("format", "ris")
                        .get("/snapshots/{id}/citation", id)
                        .asString())
                .contains("TY  - DATA", sum(snapshot, "jsonl"));
        assertThat(asPublic().get("/snapshots/{id}/dictionary", id).<String>path("table"))
                .isEqualTo("findings");
    }

    @Test
    void askedAgainWithTheSameKeyItIsTheSame() {
        RequestSpecification request = as(ANALYST)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "snapshot-" + UUID.randomUUID())
                .body(Map.of("title", "Nothing", "query", Map.of("localBody", "Nowhere at all")));
        String first = request.post("/snapshots").path("id");
        assertThat(request.post("/snapshots").<String>path("id")).isEqualTo(first);
        assertThat(asPublic().get("/snapshots/{id}/data", first).asString()).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        Map<String, Object> body = new HashMap<>(Map.of("title", "x", "query", Map.of("stage", "Z")));
        RequestSpecification request = as(ANALYST).contentType(ContentType.JSON);
        ProblemBody.of(request.body(body).post("/snapshots"), 400, "invalid-field", "query.stage: ", "nearest");
        body.put("query", Map.of("limit", "3"));
        ProblemBody.of(request.body(body).post("/snapshots"), 400, "invalid-field", "query.limit: ");
        body.put("title", " ");
        ProblemBody.of(request.body(body).post("/snapshots"), 400, "invalid-field", "title: ");
        ProblemBody.of(as(RESEARCHER).contentType(ContentType.JSON).body(body).post("/snapshots"), 403, "forbidden");
    }
}
