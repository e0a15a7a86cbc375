package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrfindings.ingest.parse.PdfItem.PdfColumn;
import org.scrfindings.ingest.parse.PdfItem.PdfTable;

/** Tells the columns of a page apart and puts them and the tables in reading order. */
final class PdfColumns {

    private static final int FEWEST_LINES = 4;
    private static final float FILLED = 0.7f;
    private static final float STEP = 4f;
    private static final float LEAST_WIDTH = 80f;
    /** More than the widest paper has: damaged files set characters kilometres beside it. */
    private static final int MOST_PLACES = 1_000;

    private PdfColumns() {}

    static List<PdfItem> of(PdfPage page, float right) {
        List<PdfItem> items = new ArrayList<>();
        List<PdfTable> tables = new ArrayList<>(page.tables());
        tables.sort(Comparator.comparingDouble(t -> t.grid().box().top()));
        List<PdfRow> above = new ArrayList<>();
        for (PdfRow row : page.rows()) {
            while (!tables.isEmpty()
                    && tables.getFirst().grid().box().top() < row.box().bottom()) {
                items.addAll(columns(page.number(), above, right));
                above = new ArrayList<>();
                items.add(tables.removeFirst());
            }
            above.add(row);
        }
        items.addAll(columns(page.number(), above, right));
        items.addAll(tables);
        return items;
    }

    private static List<PdfItem> columns(int page, List<PdfRow> rows, float right) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Band band = widestBand(rows);
        if (band == null) {
            return List.of(
                    new PdfColumn(page, right, rows.stream().map(PdfRow::whole).toList()));
        }
        List<PdfItem> items = new ArrayList<>(columns(page, rows.subList(0, band.from), right));
        List<PdfRow> inside = rows.subList(band.from, band.to);
        items.addAll(columns(page, band.side(inside, true), band.leftEdge(inside)));
        items.addAll(columns(page, band.side(inside, false), right));
        items.addAll(columns(page, rows.subList(band.to, rows.size()), right));
        return items;
    }

    /** Rows one after another that leave the same place between columns free. */
    private record Band(float gutter, int from, int to) {

        List<PdfRow> side(List<PdfRow> rows, boolean left) {
            return rows.stream()
                    .map(r -> new PdfRow(r.lines().stream()
                            .filter(l -> l.box().right() < gutter == left)
                            .toList()))
                    .filter(r -> !r.lines().isEmpty())
                    .toList();
        }

        float leftEdge(List<PdfRow> rows) {
            return (float) side(rows, true).stream()
                    .mapToDouble(r -> r.box().right())
                    .max()
                    .orElse(gutter);
        }

        /** Lines of prose fill their column; the cells of an aligned table mostly do not. */
        boolean isProse(List<PdfRow> rows) {
            return isFilled(side(rows, true)) && isFilled(side(rows, false));
        }

        private static boolean isFilled(List<PdfRow> side) {
            if (side.size() < FEWEST_LINES) {
                return false;
            }
            Box box = side.stream().map(PdfRow::box).reduce(Box::with).orElseThrow();
            long filled = side.stream()
                    .filter(r -> r.box().width() >= box.width() * FILLED)
                    .count();
            return box.width() >= LEAST_WIDTH && filled * 2 > side.size();
        }
    }

    private static Band widestBand(List<PdfRow> rows) {
        Box box = rows.stream().map(PdfRow::box).reduce(Box::with).orElseThrow();
        Band best = null;
        int places = (int) Math.min(MOST_PLACES, (box.width() - 2 * LEAST_WIDTH) / STEP);
        for (int i = 0; i <= places; i++) {
            for (Band band : bandsAt(box.left() + LEAST_WIDTH + i * STEP, rows)) {
                boolean longer = best == null || band.to - band.from > best.to - best.from;
                if (longer && band.isProse(rows.subList(band.from, band.to))) {
                    best = band;
                }
            }
        }
        return best;
    }

    private static List<Band> bandsAt(float x, List<PdfRow> rows) {
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || crosses(rows.get(i), x)) {
                if (i - from >= FEWEST_LINES) {
                    bands.add(new Band(x, from, i));
                }
                from = i + 1;
            }
        }
        return bands;
    }

    /** A plain loop: it is asked for every row at every place of every page. */
    private static boolean crosses(PdfRow row, float x) {
        for (PdfLine line : row.lines()) {
            if (line.box().left() < x && line.box().right() >= x) {
                return true;
            }
        }
        return false;
    }
}
