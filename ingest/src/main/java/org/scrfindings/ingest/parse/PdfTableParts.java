package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.PdfItem.PdfCell;
import org.scrfindings.ingest.parse.PdfItem.PdfTable;

/** Joins the parts of a table that flows over pages. */
final class PdfTableParts {

    private static final int MOST_HEADER_ROWS = 3;

    private PdfTableParts() {}

    /** How many first rows come back at the head of every part: these are the header, as the author marked it. */
    static int repeatedRows(List<PdfTable> parts) {
        int rows = 0;
        while (parts.size() > 1 && rows < MOST_HEADER_ROWS && isRepeated(parts, rows)) {
            rows++;
        }
        return rows;
    }

    private static boolean isRepeated(List<PdfTable> parts, int row) {
        return parts.stream().allMatch(p -> p.cells().size() > row)
                && parts.stream().map(p -> words(p.cells().get(row))).distinct().count() == 1;
    }

    private static List<String> words(List<PdfCell> row) {
        return row.stream().map(PdfCell::words).toList();
    }

    /** Adds a row; the first of a later page may be the rest of a row that the page's end cut. */
    static void add(List<DraftRow> rows, DraftRow row, boolean firstOfPart, Hyphens hyphens) {
        if (firstOfPart && !rows.isEmpty() && isRest(rows.getLast(), row)) {
            rows.add(joined(rows.removeLast(), row, hyphens));
        } else {
            rows.add(row);
        }
    }

    /** The first cell names a row (a date, a number); the rest of a cut row has it no more. */
    private static boolean isRest(DraftRow cut, DraftRow row) {
        return cut.cells().size() == row.cells().size()
                && row.hasWords()
                && row.cells().getFirst().paragraphs().isEmpty()
                && !cut.cells().getFirst().paragraphs().isEmpty();
    }

    private static DraftRow joined(DraftRow cut, DraftRow rest, Hyphens hyphens) {
        List<DraftCell> cells = new ArrayList<>();
        for (int i = 0; i < cut.cells().size(); i++) {
            DraftCell above = cut.cells().get(i);
            cells.add(new DraftCell(
                    above.columns(),
                    joined(above.paragraphs(), rest.cells().get(i).paragraphs(), hyphens)));
        }
        return new DraftRow(cut.page(), cells);
    }

    private static List<DraftParagraph> joined(List<DraftParagraph> cut, List<DraftParagraph> rest, Hyphens hyphens) {
        List<DraftParagraph> all = new ArrayList<>(cut);
        all.addAll(rest);
        if (!cut.isEmpty() && !rest.isEmpty() && !cut.getLast().words().matches(".*[.?!:;]['\"”’)]*")) {
            DraftParagraph a = cut.getLast();
            String words = hyphens.join(List.of(a.words(), rest.getFirst().words()));
            all.set(cut.size() - 1, new DraftParagraph(a.page(), a.label(), words, a.place(), a.style()));
            all.remove(cut.size());
        }
        return all;
    }
}
