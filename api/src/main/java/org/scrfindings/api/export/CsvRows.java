package org.scrfindings.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * RFC 4180, UTF-8, a line of column names first. Spreadsheets take a cell that begins with an operator for a formula and
 * carry it out, so text that does gets an apostrophe in front.
 */
final class CsvRows<T> implements RowWriter<T> {

    /** Characters that are sent at a time; a single row may be longer. */
    private static final int AT_A_TIME = 1 << 16;

    private static final String OPERATORS = "=+-@\t\r\n";

    private final Table<T> table;
    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder();
    private final CSVPrinter rows;

    CsvRows(Table<T> table, OutputStream out) throws IOException {
        this.table = table;
        this.out = out;
        rows = new CSVPrinter(waiting, CSVFormat.RFC4180);
        rows.printRecord(table.columns().stream().map(Column::name));
    }

    @Override
    public void write(T row) throws IOException {
        for (Column<T> column : table.columns()) {
            String text = column.text(row);
            rows.print(column.type() == Column.Type.NUMBER ? text : guarded(text));
        }
        rows.println();
        if (waiting.length() >= AT_A_TIME) {
            send();
        }
    }

    private void send() throws IOException {
        out.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
        waiting.setLength(0);
    }

    private static String guarded(String text) {
        return !text.isEmpty() && OPERATORS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        send();
        out.close();
    }
}
