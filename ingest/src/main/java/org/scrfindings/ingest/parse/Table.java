package org.scrfindings.ingest.parse;

import java.util.List;

/**
 * A table kept as a table. In the document's text each row is a line and cells are parted by a tab; paragraphs inside
 * a cell are parted by line feeds.
 *
 * @param span from its first to its last character
 * @param headerRows how many of the first rows the format marks as header rows; 0 where it does not say. Header rows
 *     that are repeated on following pages are not kept
 * @param rows the rows in order; a table that flows over pages is one table
 */
public record Table(Span span, int headerRows, List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * @param span from the first to the last character of the row
     * @param cells in order from left to right
     */
    public record Row(Span span, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param span the cell's text; empty (start = end) for an empty cell
     * @param columns how many columns of the grid it spans, at least 1
     * @param paragraphs the paragraphs of the cell, none for an empty cell
     */
    public record Cell(Span span, int columns, List<Paragraph> paragraphs) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** The cell's words. */
        public String in(String text) {
            return span.in(text);
        }
    }
}
