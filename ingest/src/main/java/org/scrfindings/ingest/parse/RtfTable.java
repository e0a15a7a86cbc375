package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.Draft.DraftTable;
import org.scrfindings.ingest.parse.Paragraph.Place;

/** A table of an RTF file while its cells are met one by one; tables inside a cell give their words to it. */
final class RtfTable {

    private record Row(List<List<DraftParagraph>> cells, List<RtfRowForm.Cell> form, boolean header) {}

    private final List<Row> rows = new ArrayList<>();
    private final CellEdges edges = new CellEdges();
    private List<List<DraftParagraph>> cells = new ArrayList<>();
    private List<DraftParagraph> cell = new ArrayList<>();

    void add(List<DraftParagraph> paragraphs) {
        cell.addAll(paragraphs);
    }

    void endCell() {
        cells.add(cell);
        cell = new ArrayList<>();
    }

    void endRow(RtfRowForm form) {
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(cells, form.cells(), form.isHeader()));
            form.cells().forEach(c -> edges.add(c.right()));
        }
        cells = new ArrayList<>();
    }

    /** A table of single cells is a frame around what stands in it. */
    List<? extends Draft> drafts() {
        if (rows.stream().allMatch(r -> r.cells().size() <= 1)) {
            return rows.stream()
                    .flatMap(r -> r.cells().stream().flatMap(List::stream))
                    .map(p -> new DraftParagraph(p.page(), p.label(), p.words(), Place.BOX, p.style()))
                    .toList();
        }
        int headers = (int) rows.stream().takeWhile(Row::header).count();
        return List.of(new DraftTable(1, headers, rows.stream().map(this::draft).toList()));
    }

    private DraftRow draft(Row row) {
        List<DraftCell> drafts = new ArrayList<>();
        int left = Integer.MIN_VALUE / 2;
        for (int i = 0; i < row.cells().size(); i++) {
            if (i >= row.form().size()) {
                drafts.add(new DraftCell(1, row.cells().get(i)));
                continue;
            }
            RtfRowForm.Cell form = row.form().get(i);
            int columns = edges.columns(left, form.right());
            left = form.right();
            boolean isPartOfLast = form.coveredFromLeft() && !drafts.isEmpty();
            drafts.add(isPartOfLast ? widened(drafts.removeLast(), columns) : new DraftCell(columns, words(row, i)));
        }
        return new DraftRow(1, drafts);
    }

    private static List<DraftParagraph> words(Row row, int i) {
        return row.form().get(i).coveredFromAbove() ? List.of() : row.cells().get(i);
    }

    private static DraftCell widened(DraftCell cell, int columns) {
        return new DraftCell(cell.columns() + columns, cell.paragraphs());
    }
}
