package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.Draft.DraftTable;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.problem.Problem;

/**
 * Writes the document's text and hands back the spans, so that every span is right by construction. Notes are held back
 * until the end.
 */
final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<DraftParagraph> notes = new ArrayList<>();
    private final Reading reading;
    private int rowsOfTables;

    TextBuilder(Reading reading) {
        this.reading = reading;
    }

    void add(Draft draft) throws UnreadableDocumentException {
        switch (draft) {
            case DraftParagraph p when p.place() == Place.NOTE -> notes.add(p);
            case DraftParagraph p -> addParagraph(p.unified());
            case DraftTable t -> addTable(t);
        }
        reading.checkLength(text.length());
    }

    ParsedDocument build(String mediaType, int pages, List<Problem> problems) throws UnreadableDocumentException {
        for (DraftParagraph note : notes) {
            addParagraph(note.unified());
            reading.checkLength(text.length());
        }
        return new ParsedDocument(mediaType, pages, text.toString(), blocks, problems);
    }

    private void addParagraph(DraftParagraph p) {
        if (!p.words().isEmpty()) {
            startBlock();
            blocks.add(write(p));
        }
    }

    private void startBlock() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    private Paragraph write(DraftParagraph p) {
        if (!p.label().isEmpty()) {
            text.append(p.label()).append(' ');
        }
        int start = text.length();
        text.append(p.words());
        return new Paragraph(new Span(p.page(), start, text.length()), p.label(), p.place(), p.style());
    }

    private void addTable(DraftTable table) throws UnreadableDocumentException {
        if (!table.hasWords()) {
            return;
        }
        rowsOfTables += table.rows().size();
        reading.checkRows(rowsOfTables);
        startBlock();
        int start = text.length();
        List<Table.Row> rows = new ArrayList<>();
        for (DraftRow row : table.rows()) {
            if (!rows.isEmpty()) {
                text.append('\n');
            }
            rows.add(write(row));
        }
        blocks.add(new Table(new Span(table.page(), start, text.length()), table.headerRows(), rows));
    }

    private Table.Row write(DraftRow row) {
        int start = text.length();
        List<Table.Cell> cells = new ArrayList<>();
        for (DraftCell cell : row.cells()) {
            if (!cells.isEmpty()) {
                text.append('\t');
            }
            cells.add(write(cell, row.page()));
        }
        return new Table.Row(new Span(row.page(), start, text.length()), cells);
    }

    private Table.Cell write(DraftCell cell, int page) {
        int start = text.length();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (DraftParagraph p : cell.paragraphs()) {
            if (!paragraphs.isEmpty()) {
                text.append('\n');
            }
            paragraphs.add(write(p));
        }
        return new Table.Cell(new Span(page, start, text.length()), cell.columns(), paragraphs);
    }
}
