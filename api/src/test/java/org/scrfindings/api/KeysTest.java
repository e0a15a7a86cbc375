package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systems have keys: told once, listed without their value, ended at once. */
@QuarkusTest
class KeysTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    DataSource database;

    private static String unused() {
        return "system-" + UUID.randomUUID();
    }

    private static Response issue(Map<String, String> wanted) {
        return as(ADMIN).contentType("application/json").body(wanted).post("/keys");
    }

    private static Response issued(Map<String, String> wanted) {
        Response answer = issue(wanted);
        answer.then().statusCode(201);
        return answer;
    }

    @Test
    void aKeyIsToldOnceAndDoesWhatItsRoleMay() {
        String name = unused();
        Response issued = issued(Map.of("name", name, "role", "board", "localBody", "Northshire"));
        String key = issued.path("key");
        assertThat(key).matches("scrk_[A-Za-z0-9_-]{43}");
        assertThat(issued.header("Cache-Control")).isEqualTo("no-store");
        assertThat(issued.<String>path("expiresOn"))
                .isEqualTo(TODAY.plusDays(365).toString());

        Response review = ProblemBody.post(as(key), "/reviews", "{\"title\": \"x\", \"reviewType\": \"rapid-review\"}");
        assertThat(review.<String>path("localBody")).isEqualTo("Northshire");
        assertThat(as(key).get("/reviews/{id}/history", review.<String>path("id"))
                        .<List<String>>path("items.actor"))
                .containsExactly("key:" + name);
        ProblemBody.of(as(key).get("/keys"), 403, "forbidden");

        Response list = as(ADMIN).get("/keys");
        assertThat(list.asString()).doesNotContain(key).doesNotContain("digest");
        Map<String, Object> shown = list.path("items.find { it.name == '" + name + "' }");
        assertThat(shown).containsEntry("status", "valid").containsEntry("issuedBy", "admin");
        assertThat(shown.get("lastUsedAt").toString())
                .startsWith(TODAY.toString().substring(0, 7));
    }

    @Test
    void aRevokedKeyIsRefusedAtOnce() {
        Response issued = issued(Map.of("name", unused(), "role", "analyst"));
        String key = issued.path("key");
        String id = issued.path("id");
        as(key).get("/coding/queue").then().statusCode(200);
        assertThat(as(ADMIN).post("/keys/{id}/revocation", id).<String>path("status"))
                .isEqualTo("revoked");
        ProblemBody.of(as(key).get("/coding/queue"), 401, "unauthorized");
        ProblemBody.of(as(key).get("/findings"), 401, "unauthorized");
        String at = as(ADMIN).post("/keys/{id}/revocation", id).path("revokedAt");
        assertThat(as(ADMIN).post("/keys/{id}/revocation", id).<String>path("revokedAt"))
                .isEqualTo(at);
    }

    @Test
    void aKeyIsGoodOnItsLastDayAndNotAfterIt() throws SQLException {
        Response issued = issued(Map.of("name", unused(), "role", "analyst", "expiresOn", TODAY.toString()));
        String key = issued.path("key");
        as(key).get("/coding/queue").then().statusCode(200);
        String id = issued.path("id");
        update("update api_key set expires_on = '" + TODAY.minusDays(1) + "' where id = '" + id + "'");
        ProblemBody.of(as(key).get("/coding/queue"), 401, "unauthorized");
        assertThat(as(ADMIN).get("/keys").<String>path("items.find { it.id == '" + id + "' }.status"))
                .isEqualTo("expired");
    }

    @Test
    void theDatabaseHoldsTheDigestAlone() throws SQLException {
        Response issued = issued(Map.of("name", unused(), "role", "analyst"));
        String key = issued.path("key");
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select k::text, encode(digest, 'hex') from api_key k where id = ?::uuid")) {
            query.setString(1, issued.path("id"));
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).doesNotContain(key.substring("scrk_".length()));
                assertThat(row.getString(2)).isEqualTo(DigestUtils.sha256Hex(key));
            }
        }
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void aNameIsNotUsedTwice() {
        Map<String, String> wanted = Map.of("name", unused(), "role", "analyst");
        String id = issued(wanted).path("id");
        ProblemBody.of(issue(wanted), 409, "name-taken", "choose another");
        as(ADMIN).post("/keys/{id}/revocation", id).then().statusCode(200);
        ProblemBody.of(issue(wanted), 409, "name-taken");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                     | name: This field
            {"name": "Case System", "role": "analyst"}                             | name: Two to 63
            {"name": "a-name", "role": "king"}                                     | role: It may be one of board
            {"name": "a-name", "role": "board"}                                    | localBody: A board's key
            {"name": "a-name", "role": "analyst", "localBody": "Northshire"}       | localBody: A board's key
            {"name": "a-name", "role": "analyst", "expiresOn": "2020-01-01"}       | expiresOn: A day from
            {"name": "a-name", "role": "analyst", "expiresOn": "2999-01-01"}       | expiresOn: A day from
            {"name": "a-name", "role": "analyst", "expiresOn": "tomorrow"}         | expiresOn: A day from
            """)
    void aKeyIsNotIssuedOnHalfAnOrder(String body, String detail) {
        ProblemBody.of(ProblemBody.post(as(ADMIN), "/keys", body), 400, "invalid-field", detail);
    }

    @Test
    void keysAreForAdministratorsAlone() {
        String id = issued(Map.of("name", unused(), "role", "analyst")).path("id");
        ProblemBody.of(as(CURATOR).get("/keys"), 403, "forbidden");
        ProblemBody.of(as(CURATOR).post("/keys/{id}/revocation", id), 403, "forbidden");
        ProblemBody.of(ProblemBody.post(as(CURATOR), "/keys", "{}"), 403, "forbidden");
        ProblemBody.of(as(ADMIN).post("/keys/{id}/revocation", UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void aKeyThatNobodyIssuedIsRefused() {
        ProblemBody.of(as("scrk_" + "A".repeat(43)).get("/findings"), 401, "unauthorized");
        ProblemBody.of(as("scrk_").get("/findings"), 401, "unauthorized");
        ProblemBody.of(as("scrk_" + "A".repeat(4000)).get("/findings"), 401, "unauthorized");
    }
}
