package org.scrfindings.api.export;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook. A sheet takes {@value #ROWS} rows, so what is longer goes on in further sheets, each with the column
 * names. A cell takes {@value #CELL} characters; what is longer is cut there and says so. Texts are written into their
 * cells and not into a table of all texts, which would be kept in memory; they are never formulas.
 */
final class XlsxRows<T> implements RowWriter<T> {

    /** Of a sheet, below the column names. */
    static final int ROWS = (1 << 20) - 1;

    /** Characters of a cell. */
    static final int CELL = 32_767;

    private static final String CUT = " [cut here: the cell is full; CSV and JSON Lines have all of it]";
    private static final int KEPT = 500;

    private final Table<T> table;
    private final int rowsOfSheet;
    private final Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxRows(Table<T> table, OutputStream out) throws IOException {
        this(table, out, ROWS);
    }

    XlsxRows(Table<T> table, OutputStream out, int rowsOfSheet) throws IOException {
        this.table = table;
        this.rowsOfSheet = rowsOfSheet;
        book = new Workbook(out, "SCR findings repository", "1.0");
        nextSheet();
    }

    private void nextSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? table.name() : table.name() + " " + sheets);
        row = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.inlineString(0, i, table.columns().get(i).name());
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(T value) throws IOException {
        if (row == rowsOfSheet) {
            nextSheet();
        }
        row++;
        for (int i = 0; i < table.columns().size(); i++) {
            cell(i, table.columns().get(i), value);
        }
        if (row % KEPT == 0) {
            sheet.flush();
        }
    }

    private void cell(int at, Column<T> column, T value) {
        if (column.value().apply(value) instanceof Number number) {
            sheet.value(row, at, number);
        } else {
            String text = column.text(value);
            if (!text.isEmpty()) {
                sheet.inlineString(row, at, fitting(text));
            }
        }
    }

    private static String fitting(String text) {
        return text.length() <= CELL ? text : text.substring(0, CELL - CUT.length()) + CUT;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.close();
    }
}
