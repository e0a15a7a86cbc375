package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.Draft.DraftTable;
import org.scrfindings.ingest.parse.Paragraph.Place;

/** A table of a DOC file. Which columns a cell spans is known only from where its edges are. */
final class DocTable {

    private final List<TableRow> rows;
    private final CellEdges edges = new CellEdges();
    private final DocBody body;

    DocTable(Table table, DocBody body) {
        this.rows = IntStream.range(0, table.numRows()).mapToObj(table::getRow).toList();
        this.body = body;
        rows.stream().flatMap(r -> cells(r).stream()).forEach(c -> edges.add(right(c)));
    }

    private static List<TableCell> cells(TableRow row) {
        return IntStream.range(0, row.numCells()).mapToObj(row::getCell).toList();
    }

    /** A table of single cells is a frame around what stands in it. */
    List<? extends Draft> drafts() throws UnreadableDocumentException {
        if (rows.stream().allMatch(r -> r.numCells() <= 1)) {
            List<DraftParagraph> framed = new ArrayList<>();
            for (TableRow row : rows) {
                framed.addAll(body.paragraphs(row, Place.BOX));
            }
            return framed;
        }
        List<DraftRow> drafts = new ArrayList<>();
        for (TableRow row : rows) {
            drafts.add(draft(row));
        }
        int headers = (int) rows.stream().takeWhile(TableRow::isTableHeader).count();
        return List.of(new DraftTable(1, headers, drafts));
    }

    private DraftRow draft(TableRow row) throws UnreadableDocumentException {
        List<DraftCell> drafts = new ArrayList<>();
        for (TableCell cell : cells(row)) {
            boolean coveredFromLeft = cell.isMerged() && !cell.isFirstMerged();
            if (!coveredFromLeft) {
                drafts.add(new DraftCell(
                        edges.columns(cell.getLeftEdge(), right(cell)),
                        isCoveredFromAbove(cell) ? List.of() : body.paragraphs(cell, Place.BODY)));
            }
        }
        return new DraftRow(1, drafts);
    }

    private static boolean isCoveredFromAbove(TableCell cell) {
        return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    }

    private static int right(TableCell cell) {
        return cell.getLeftEdge() + cell.getWidth();
    }
}
