package org.scrfindings.ingest.parse;

import java.util.List;
import org.scrfindings.ingest.parse.PdfItem.PdfTable;

/**
 * One page, before its furniture is taken off and its columns are told apart.
 *
 * @param rows outside of tables, from top to bottom
 * @param turned what is printed across the reading direction
 * @param pictures whether there is a picture on the page
 */
record PdfPage(
        int number, float height, List<PdfRow> rows, List<PdfTable> tables, List<PdfRow> turned, boolean pictures) {

    boolean hasWords() {
        return !rows.isEmpty() || !tables.isEmpty() || !turned.isEmpty();
    }

    PdfPage withRows(List<PdfRow> others) {
        return new PdfPage(number, height, others, tables, turned, pictures);
    }
}
