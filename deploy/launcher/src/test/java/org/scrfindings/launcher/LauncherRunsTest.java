package org.scrfindings.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherRunsTest {
    private static final String VECTOR_INDEX = """
            {"settings": {"index.knn": true},
             "mappings": {"properties": {"meaning": {"type": "knn_vector", "dimension": 3,
               "method": {"name": "hnsw", "engine": "lucene", "space_type": "cosinesimil"}}}}}""";

    @TempDir
    private static Path temp;

    private static RunningLauncher launcher;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        launcher = RunningLauncher.start(temp).ready();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        launcher.kill();
        launcher.awaitNoProcess();
    }

    @Test
    void readyIsSaidOnce() {
        assertThat(launcher.said())
                .filteredOn(line -> line.startsWith("ready:"))
                .hasSize(1);
    }

    @Test
    void theServiceIsToldItsProfileAndAddress() throws Exception {
        assertThat(launcher.environment().path("QUARKUS_PROFILE").asText()).isEqualTo("embedded");
        assertThat(launcher.environment().path("QUARKUS_HTTP_HOST").asText()).isEqualTo("localhost");
    }

    @Test
    void theDatabaseWritesThroughToDiskAndAsksForThePassword() throws Exception {
        try (Connection connection = launcher.database();
                Statement statement = connection.createStatement()) {
            assertThat(value(statement, "SHOW fsync")).isEqualTo("on");
            assertThat(value(statement, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(value(statement, "SHOW listen_addresses")).isEqualTo("localhost");
        }
        String url = launcher.environment().path("QUARKUS_DATASOURCE_JDBC_URL").asText();
        assertThatThrownBy(() -> DriverManager.getConnection(url, "scr", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theSearchEngineFindsByMeaning() throws Exception {
        assertThat(launcher.search("PUT", "/by-meaning", VECTOR_INDEX)
                        .path("acknowledged")
                        .asBoolean())
                .isTrue();
        launcher.search("PUT", "/by-meaning/_doc/near?refresh=true", "{\"meaning\": [1, 0, 0]}");
        launcher.search("PUT", "/by-meaning/_doc/far?refresh=true", "{\"meaning\": [0, 0, 1]}");
        String query = "{\"query\": {\"knn\": {\"meaning\": {\"vector\": [0.9, 0.1, 0], \"k\": 1}}}}";
        assertThat(launcher.search("POST", "/by-meaning/_search", query)
                        .at("/hits/hits/0/_id")
                        .asText())
                .isEqualTo("near");
    }

    @Test
    void aSecondLauncherOnTheSameFolderIsToldWhoHasIt() throws Exception {
        RunningLauncher second = RunningLauncher.start(temp);
        assertThat(second.awaitExit()).isEqualTo(1);
        second.awaitLine("the data folder " + temp.resolve("data") + " is in use by another launcher (process "
                + launcher.process().pid() + ", http://localhost:" + launcher.port()
                + "): stop that one or choose another folder with --data");
        assertThat(launcher.part("service").isAlive()).isTrue();
    }

    @Test
    void aPortInUseIsToldBeforeAnythingIsStarted(@TempDir Path other) throws Exception {
        RunningLauncher second = RunningLauncher.start(other, launcher.port());
        assertThat(second.awaitExit()).isEqualTo(1);
        second.awaitLine(
                "port " + launcher.port() + " is in use by another program: stop it or choose another with --port");
        assertThat(second.said()).hasSize(1);
        assertThat(other.resolve("data/postgres")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"service, the service", "search, the search engine", "postgres, PostgreSQL"})
    void aPartThatIsKilledComesBackWithItsData(String part, String name) throws Exception {
        String table = "kept_" + part;
        execute("CREATE TABLE " + table + " AS SELECT 7 AS seen");
        launcher.search("PUT", "/" + table + "/_doc/1?refresh=true", "{\"seen\": 7}");
        ProcessHandle before = launcher.part(part);

        Signal.KILL.send(before.pid());

        launcher.awaitLine(name + " ended unexpectedly; starting it again");
        launcher.awaitLine(name + " is up again");
        assertThat(launcher.part(part).pid()).isNotEqualTo(before.pid());
        try (Connection connection = launcher.database();
                Statement statement = connection.createStatement()) {
            assertThat(value(statement, "SELECT seen FROM " + table)).isEqualTo("7");
        }
        assertThat(launcher.search("GET", "/" + table + "/_doc/1", "")
                        .at("/_source/seen")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void theEnginesAddressesAreThereForTheOwnerAlone() throws Exception {
        Path addresses = temp.resolve("data/run/engines.env");
        assertThat(Files.readString(addresses))
                .contains("QUARKUS_DATASOURCE_JDBC_URL="
                        + launcher.environment()
                                .path("QUARKUS_DATASOURCE_JDBC_URL")
                                .asText());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(addresses)))
                .isEqualTo("rw-------");
    }

    private static void execute(String sql) throws Exception {
        try (Connection connection = launcher.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
