package org.scrfindings.benchmarks.running;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Where the engines of a running service answer, as its launcher wrote it down. */
public record Engines(Map<String, String> settings) {

    private static final String DATASOURCE = "QUARKUS_DATASOURCE_";
    public static final String SEARCH = "QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS";

    public static Engines in(Path file) throws IOException {
        Map<String, String> settings = new HashMap<>();
        Files.readAllLines(file)
                .forEach(line ->
                        settings.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return new Engines(settings);
    }

    public URI search() {
        return URI.create("http://" + settings.get(SEARCH));
    }

    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                settings.get(DATASOURCE + "JDBC_URL"),
                settings.get(DATASOURCE + "USERNAME"),
                settings.get(DATASOURCE + "PASSWORD"));
    }
}
