package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody changes the audit unnoticed, not even whoever owns the database. What a test does to it is undone behind it
 * from a copy.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditChainTest {

    /** Name who did something that nobody has to answer for, or what a row elsewhere is audited for. */
    private static final Set<String> NO_DECISIONS = Set.of(
            "idempotent_request", "audit_entry", "audit_copy", "review", "scheduled_tasks", "flyway_schema_history");

    @Inject
    DataSource database;

    private String document;

    @BeforeEach
    void someEntries() throws SQLException {
        if (document == null) {
            String review = Repository.draft("In the chain", "Westerly");
            document = Repository.upload(
                    review, "overview.md", Repository.overview("The GP did not tell the midwife of the bruise."));
            Repository.awaitRead(document);
        }
        for (int i = 0; i < 3; i++) {
            as(CURATOR).get("/documents/{id}/text", document).then().statusCode(200);
        }
        owner("create table if not exists audit_copy as select * from audit_entry");
        owner("create table if not exists audit_head_copy as select * from audit_head");
    }

    @AfterEach
    void asItWas() throws SQLException {
        owner("delete from audit_entry");
        owner("insert into audit_entry select * from audit_copy");
        owner("update audit_head h set seq = c.seq, digest = c.digest from audit_head_copy c");
        owner("drop table audit_copy");
        owner("drop table audit_head_copy");
        intact();
    }

    /** As somebody to whom the database belongs, and who knows how to get round its own rules. */
    private void owner(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table audit_entry disable trigger user");
            statement.execute(sql);
            statement.execute("alter table audit_entry enable trigger user");
        }
    }

    private long last() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(seq) from audit_entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static JsonPath verification() {
        Response answer = as(ADMIN).get("/audit/verification");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static JsonPath intact() {
        JsonPath verification = verification();
        assertThat(verification.getBoolean("intact"))
                .as(verification.prettify())
                .isTrue();
        return verification;
    }

    private static void broken(long seq, String problem) {
        JsonPath verification = verification();
        assertThat(verification.getBoolean("intact")).isFalse();
        assertThat(verification.getLong("fault.seq")).isEqualTo(seq);
        assertThat(verification.getString("fault.problem")).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody-else'",
                "delete from audit_entry",
                "delete from audit_entry where false",
                "truncate audit_entry",
                "delete from audit_head",
                "truncate audit_head"
            })
    void entriesAreOnlyEverAdded(String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("only ever added");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'somebody-else'",
                "action = 'seen.nothing'",
                "at = at - interval '1 microsecond'",
                "subjects = subjects[2:]",
                "detail = '{ }'",
                "digest = sha256(digest)",
                "previous = sha256(previous)"
            })
    void aChangedEntryIsFound(String change) throws SQLException {
        long seq = last() - 1;
        owner("update audit_entry set " + change + " where seq = " + seq);
        broken(seq, "was changed");
    }

    @Test
    void anEntryThatWasTakenOutIsFound() throws SQLException {
        long seq = last() - 1;
        owner("delete from audit_entry where seq = " + seq);
        broken(seq, "taken out");
    }

    @Test
    void theLastEntryThatWasTakenOutIsFound() throws SQLException {
        long seq = last();
        owner("delete from audit_entry where seq = " + seq);
        broken(seq, "at the end were taken out");
    }

    @Test
    void anEntryThatWasPutInIsFound() throws SQLException {
        long seq = last() + 1;
        owner("insert into audit_entry select seq + 1, at, 'somebody-else', action, subjects, detail, previous, digest"
                + " from audit_entry where seq = " + last());
        broken(seq, "put in past the chain");
    }

    /** Cutting the end off and moving the head back leaves a chain that is whole in itself. */
    @Test
    void aHeadThatWasNotedDownShowsWhatTheChainAloneCannot() throws SQLException {
        JsonPath before = intact();
        String noted = before.getLong("head.seq") + ":" + before.getString("head.digest");
        owner(
                "update audit_head set seq = seq - 1, digest = (select previous from audit_entry order by seq desc limit 1)");
        owner("delete from audit_entry where seq = " + last());
        intact();
        assertThat(as(ADMIN)
                        .queryParam("head", noted)
                        .get("/audit/verification")
                        .<Boolean>path("intact"))
                .isFalse();
        ProblemBody.of(
                as(ADMIN).queryParam("head", "17").get("/audit/verification"), 400, "invalid-parameter", "head: ");
    }

    @Test
    void manyWhoReadAtOnceMakeOneChain() throws Exception {
        long before = last();
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> reads = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                reads.add(
                        () -> as(CURATOR).get("/documents/{id}/text", document).statusCode());
            }
            for (Future<Integer> status : readers.invokeAll(reads)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        assertThat(last()).isEqualTo(before + 40);
        intact();
        owner("insert into audit_copy select * from audit_entry where seq > " + before);
        owner("update audit_head_copy c set seq = h.seq, digest = h.digest from audit_head h");
    }

    /** The command works without the service, on another machine too. */
    @Test
    void theCommandSaysTheSameAsTheService() throws Exception {
        assertThat(command()).isEqualTo("0 intact: %d entries".formatted(last()));
        long seq = last() - 1;
        owner("update audit_entry set actor = 'somebody-else' where seq = " + seq);
        assertThat(command()).isEqualTo("1 BROKEN at entry " + seq);
    }

    private static String command() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.scrfindings.search.audit.AuditVerify");
        for (String setting : List.of("jdbc.url", "username", "password")) {
            builder.environment()
                    .put(
                            "QUARKUS_DATASOURCE_" + setting.toUpperCase().replace('.', '_'),
                            ConfigProvider.getConfig().getValue("quarkus.datasource." + setting, String.class));
        }
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said.lines().findFirst().orElse("").split("[,:](?= the last| This)")[0];
    }

    /** Whoever adds a table that names who decided gives it a trigger in {@code R__audited_decisions.sql}. */
    @Test
    void everyTableThatNamesWhoDecidedIsAudited() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select distinct c.table_name from information_schema.columns c
                        where c.table_schema = current_schema() and (c.column_name = 'actor' or c.column_name like '%\\_by')
                          and not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                            where t.tgrelid = quote_ident(c.table_name)::regclass and p.proname like 'audit%decision')""")) {
            List<String> missing = new ArrayList<>();
            while (rows.next()) {
                missing.add(rows.getString(1));
            }
            assertThat(missing).isSubsetOf(NO_DECISIONS);
        }
    }
}
