package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.PdfItem.PdfCell;
import org.scrfindings.ingest.parse.PdfItem.PdfColumn;
import org.scrfindings.ingest.parse.PdfItem.PdfTable;

/** Puts the characters inside a grid into its cells. */
final class PdfCells {

    private static final float MOST_PADDING = 8f;

    private PdfCells() {}

    static PdfTable table(int page, PdfGrid grid, List<PdfGlyph> glyphs) {
        List<List<PdfCell>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            rows.add(row(page, grid, row, glyphs));
        }
        return new PdfTable(page, grid, rows);
    }

    private static List<PdfCell> row(int page, PdfGrid grid, int row, List<PdfGlyph> glyphs) {
        List<PdfCell> cells = new ArrayList<>();
        int from = 0;
        while (from < grid.columns()) {
            int to = from + 1;
            while (to < grid.columns() && !grid.isParted(row, to)) {
                to++;
            }
            Box box = box(grid, row, from, to);
            cells.add(new PdfCell(to - from, column(page, box, glyphs)));
            from = to;
        }
        return cells;
    }

    /** A cell that runs down over several rows has its words in the first of them; the others stay empty. */
    private static Box box(PdfGrid grid, int row, int from, int to) {
        Box first = grid.slot(row, from);
        if (row > 0 && !grid.isPartedAbove(row, from)) {
            return new Box(first.left(), first.top(), first.left(), first.top());
        }
        int last = row;
        while (last + 1 < grid.rows() && !grid.isPartedAbove(last + 1, from)) {
            last++;
        }
        return first.with(grid.slot(last, to - 1));
    }

    private static PdfColumn column(int page, Box cell, List<PdfGlyph> glyphs) {
        List<PdfGlyph> inside = glyphs.stream()
                .filter(g ->
                        cell.contains(g.box().middle(), (g.box().top() + g.box().bottom()) / 2))
                .toList();
        List<PdfLine> lines = PdfRows.of(inside).stream().map(PdfRow::whole).toList();
        float padding = (float) lines.stream()
                .mapToDouble(l -> l.box().left() - cell.left())
                .min()
                .orElse(0);
        return new PdfColumn(page, cell.right() - Math.clamp(padding, 0, MOST_PADDING), lines);
    }
}
