package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.Draft.DraftTable;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;
import org.scrfindings.ingest.parse.PdfItem.PdfCell;
import org.scrfindings.ingest.parse.PdfItem.PdfColumn;
import org.scrfindings.ingest.parse.PdfItem.PdfTable;

/** Joins the lines of all pages to paragraphs, and the tables of following pages to tables. */
final class PdfDrafts {

    private static final float CENTRED = 4f;

    private final PdfFlow flow;
    private final Hyphens hyphens;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<PdfLine> paragraph = new ArrayList<>();
    private final List<PdfTable> table = new ArrayList<>();
    private PdfColumn started;
    private PdfColumn last;

    PdfDrafts(PdfFlow flow, Hyphens hyphens) {
        this.flow = flow;
        this.hyphens = hyphens;
    }

    List<Draft> of(List<PdfItem> items) {
        for (PdfItem item : items) {
            switch (item) {
                case PdfColumn c -> add(c);
                case PdfTable t -> add(t);
            }
        }
        endParagraph();
        endTable();
        return drafts;
    }

    DraftParagraph note(int page, List<PdfLine> lines) {
        return draft(new PdfColumn(page, 0, lines), lines, Place.NOTE);
    }

    private void add(PdfColumn column) {
        endTable();
        for (PdfLine line : column.lines()) {
            if (!paragraph.isEmpty() && !goesOn(column, line)) {
                endParagraph();
            }
            started = paragraph.isEmpty() ? column : started;
            paragraph.add(line);
            last = column;
        }
    }

    private boolean goesOn(PdfColumn column, PdfLine line) {
        return last == column
                ? flow.goesOn(paragraph, line, column)
                : flow.goesOnOverleaf(paragraph.getLast(), line, last);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            drafts.add(draft(started, paragraph, Place.BODY));
            paragraph.clear();
        }
    }

    private void add(PdfTable next) {
        if (next.isBox()) {
            endTable();
            endParagraph();
            next.cells().forEach(row -> drafts.addAll(paragraphs(row.getFirst().column(), Place.BOX)));
            return;
        }
        endParagraph();
        boolean goesOn = !table.isEmpty()
                && table.getLast().page() + 1 == next.page()
                && table.getLast().grid().hasColumnsOf(next.grid());
        if (!goesOn) {
            endTable();
        }
        table.add(next);
    }

    private void endTable() {
        if (!table.isEmpty()) {
            drafts.add(draft(List.copyOf(table)));
            table.clear();
        }
    }

    private DraftTable draft(List<PdfTable> parts) {
        int headerRows = PdfTableParts.repeatedRows(parts);
        List<DraftRow> rows = new ArrayList<>();
        for (PdfTable part : parts) {
            List<List<PdfCell>> own = rows.isEmpty()
                    ? part.cells()
                    : part.cells().subList(headerRows, part.cells().size());
            for (List<PdfCell> row : own) {
                List<DraftCell> cells = row.stream()
                        .map(c -> new DraftCell(c.span(), paragraphs(c.column(), Place.BODY)))
                        .toList();
                boolean first = row == own.getFirst() && part != parts.getFirst();
                PdfTableParts.add(rows, new DraftRow(part.page(), cells), first, hyphens);
            }
        }
        return new DraftTable(parts.getFirst().page(), headerRows, rows);
    }

    private List<DraftParagraph> paragraphs(PdfColumn column, Place place) {
        List<DraftParagraph> found = new ArrayList<>();
        List<PdfLine> lines = new ArrayList<>();
        for (PdfLine line : column.lines()) {
            if (!lines.isEmpty() && !flow.goesOn(lines, line, column)) {
                found.add(draft(column, lines, place));
                lines.clear();
            }
            lines.add(line);
        }
        if (!lines.isEmpty()) {
            found.add(draft(column, lines, place));
        }
        return found;
    }

    private DraftParagraph draft(PdfColumn column, List<PdfLine> lines, Place place) {
        String words = hyphens.join(lines.stream().map(PdfLine::text).toList());
        boolean item = LineSigns.hasBullet(words);
        String label = item ? "•" : lines.getFirst().raised();
        return new DraftParagraph(
                column.page(), label, LineSigns.withoutBullet(words), place, style(column, lines, item));
    }

    private static Style style(PdfColumn column, List<PdfLine> lines, boolean item) {
        float left = (float)
                column.lines().stream().mapToDouble(l -> l.box().left()).min().orElse(0);
        boolean centred = lines.stream()
                .allMatch(l -> l.box().left() - left > l.size() * 2
                        && Math.abs(l.box().middle() - (left + column.right()) / 2) < CENTRED);
        PdfLine longest = lines.stream()
                .max(java.util.Comparator.comparingInt(l -> l.text().length()))
                .orElseThrow();
        return new Style(
                0,
                lines.stream().allMatch(PdfLine::bold),
                lines.stream().allMatch(PdfLine::italic),
                longest.size(),
                item,
                centred);
    }
}
