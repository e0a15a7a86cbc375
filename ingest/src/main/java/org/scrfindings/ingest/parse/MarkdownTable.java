package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.Draft.DraftTable;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** A table of a Markdown document, whose first row is always its header. */
final class MarkdownTable {

    private MarkdownTable() {}

    static DraftTable of(TableBlock table) {
        List<DraftRow> rows = new ArrayList<>();
        int headerRows = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(row(row));
                headerRows += part instanceof TableHead ? 1 : 0;
            }
        }
        return new DraftTable(1, headerRows, rows);
    }

    private static DraftRow row(Node row) {
        List<DraftCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            MarkdownWords words = MarkdownWords.of(cell);
            Style style = new Style(0, words.bold(), words.italic(), 0, false, false);
            cells.add(new DraftCell(1, List.of(new DraftParagraph(1, "", words.text(), Place.BODY, style))));
        }
        return new DraftRow(1, cells);
    }
}
