package org.scrfindings.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/** Where the two engines answer, and the database's password. */
record Addresses(int postgresPort, String postgresPassword, int searchPort) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    /** As the service's settings. */
    Map<String, String> asEnvironment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME",
                PostgresDatabase.NAME,
                "QUARKUS_DATASOURCE_PASSWORD",
                postgresPassword,
                "QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS",
                searchHosts());
    }

    /** As lines a shell can read, for the owner's eyes only; the file appears complete or not at all. */
    void writeTo(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.write(
                beside,
                asEnvironment().entrySet().stream()
                        .map(Map.Entry::toString)
                        .sorted()
                        .toList());
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + postgresPort + "/" + PostgresDatabase.NAME;
    }

    private String searchHosts() {
        return "localhost:" + searchPort;
    }
}
