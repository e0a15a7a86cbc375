package org.scrfindings.search.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** One entry as the database has it, and the digest that it should have. */
record AuditRow(long seq, List<String> fields, byte[] previous, byte[] digest) {

    static final String COLUMNS = "seq, at, actor, action, subjects, detail, previous, digest";

    static AuditRow of(ResultSet row) throws SQLException {
        long micros = ChronoUnit.MICROS.between(
                Instant.EPOCH, row.getObject("at", OffsetDateTime.class).toInstant());
        String subjects = Arrays.stream((Object[]) row.getArray("subjects").getArray())
                .map(Object::toString)
                .collect(Collectors.joining(","));
        return new AuditRow(
                row.getLong("seq"),
                List.of(
                        String.valueOf(row.getLong("seq")),
                        String.valueOf(micros),
                        row.getString("actor"),
                        row.getString("action"),
                        subjects,
                        row.getString("detail")),
                row.getBytes("previous"),
                row.getBytes("digest"));
    }

    /** As {@code audit_append} of the database works it out, and independently of it. */
    private byte[] expected() {
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        sha256.update(previous);
        fields.stream().flatMap(AuditRow::framed).forEach(sha256::update);
        return sha256.digest();
    }

    private static Stream<byte[]> framed(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        return Stream.of((bytes.length + ":").getBytes(StandardCharsets.UTF_8), bytes);
    }

    boolean isWhole() {
        return MessageDigest.isEqual(digest, expected());
    }
}
