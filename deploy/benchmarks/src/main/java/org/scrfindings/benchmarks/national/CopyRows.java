package org.scrfindings.benchmarks.national;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.postgresql.PGConnection;

/** Rows of one table in the form of PostgreSQL's COPY. */
final class CopyRows {

    private final String table;
    private final StringBuilder rows = new StringBuilder();

    /** @param table with its columns in parentheses */
    CopyRows(String table) {
        this.table = table;
    }

    /** Lists become arrays; null is null. */
    void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : escaped(text(values[i])));
        }
        rows.append('\n');
    }

    private static String text(Object value) {
        return value instanceof Collection<?> list
                ? "{" + String.join(",", list.stream().map(v -> "\"" + v + "\"").toList()) + "}"
                : value.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    void copy(Connection database) throws SQLException, IOException {
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
        rows.setLength(0);
    }
}
