package org.scrfindings.api.whole;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** PostgreSQL and the search engine, asked past the service. */
final class Engines {
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

    private final Properties addresses;

    private Engines(Properties addresses) {
        this.addresses = addresses;
    }

    /** {@code addresses}: the file that the launcher keeps in its data folder. */
    static Engines at(Path addresses) throws IOException {
        Properties read = new Properties();
        try (Reader lines = Files.newBufferedReader(addresses)) {
            read.load(lines);
        }
        return new Engines(read);
    }

    List<String> findings() throws SQLException {
        return column("select id from finding");
    }

    /** What work is left, and of which kind; what comes round by the clock is never done. */
    List<String> jobs() throws SQLException {
        return column(
                "select task_name || ' ' || task_instance from scheduled_tasks where task_instance <> 'recurring'");
    }

    /** Places of findings in the documents of a review: the document's file name, the finding's kind and offsets. */
    List<String> places(String review) throws SQLException {
        return column("""
                select d.filename || ' ' || f.kind || ' ' || (
                  select string_agg(e.start_offset || '-' || e.end_offset, ' ' order by e.position)
                  from finding_evidence e where e.finding_id = f.id)
                from finding f join document d on d.id = f.document_id
                where d.review_id = '%s'""".formatted(review));
    }

    /** As many documents as the index itself says that it has. */
    long indexed() throws IOException, InterruptedException {
        String hosts = addresses.getProperty("QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + hosts + "/finding-read/_count"))
                .timeout(ANSWER_LIMIT)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return new ObjectMapper().readTree(answer).path("count").asLong(-1);
        }
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                addresses.getProperty("QUARKUS_DATASOURCE_JDBC_URL"),
                addresses.getProperty("QUARKUS_DATASOURCE_USERNAME"),
                addresses.getProperty("QUARKUS_DATASOURCE_PASSWORD"));
    }
}
