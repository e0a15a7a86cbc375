package org.scrfindings.ingest.parse;

import java.util.List;

/** What stands on a page, in reading order: columns of lines, of which a plain page has one, and tables. */
sealed interface PdfItem {

    int page();

    /**
     * @param right how far its lines may reach
     * @param lines from top to bottom
     */
    record PdfColumn(int page, float right, List<PdfLine> lines) implements PdfItem {}

    /** @param cells the rows of the grid; in each the cells from left to right */
    record PdfTable(int page, PdfGrid grid, List<List<PdfCell>> cells) implements PdfItem {

        boolean isBox() {
            return cells.stream().allMatch(row -> row.size() == 1);
        }
    }

    /** @param span how many columns of the grid it takes */
    record PdfCell(int span, PdfColumn column) {

        boolean isEmpty() {
            return column.lines().isEmpty();
        }

        String words() {
            return String.join(" ", column.lines().stream().map(PdfLine::text).toList());
        }
    }
}
