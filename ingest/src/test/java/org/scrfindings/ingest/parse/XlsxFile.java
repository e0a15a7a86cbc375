package org.scrfindings.ingest.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds workbooks for tests. */
final class XlsxFile {

    private XlsxFile() {}

    static byte[] of(Consumer<XSSFWorkbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] sheet(Consumer<XSSFSheet> content) {
        return of(w -> content.accept(w.createSheet()));
    }

    /** Fills cells of a row from a column on: strings, numbers and dates; null leaves a cell out. */
    static void row(XSSFSheet sheet, int row, int column, Object... values) {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> {}
                case String s -> cell(sheet, row, column + i).setCellValue(s);
                case Number n -> cell(sheet, row, column + i).setCellValue(n.doubleValue());
                default -> throw new IllegalArgumentException("not a value for a cell");
            }
        }
    }

    static Cell cell(XSSFSheet sheet, int row, int column) {
        var r = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return r.createCell(column);
    }

    static void date(XSSFSheet sheet, int row, int column, LocalDate date, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        Cell cell = cell(sheet, row, column);
        cell.setCellValue(date);
        cell.setCellStyle(style);
    }
}
