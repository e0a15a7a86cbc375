package org.scrfindings.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.Block;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.parse.Table;

/** Builds a parsed document line by line, as the parser would hand it over. */
public final class DocumentFixture {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    public static DocumentFixture document() {
        return new DocumentFixture();
    }

    public DocumentFixture heading(int level, String words) {
        return add(words, "", Place.BODY, new Style(level, true, false, 0, false, false));
    }

    public DocumentFixture paragraph(String words) {
        return add(words, "", Place.BODY, Style.PLAIN);
    }

    public DocumentFixture bold(String words) {
        return add(words, "", Place.BODY, new Style(0, true, false, 0, false, false));
    }

    public DocumentFixture sized(float points, String words) {
        return add(words, "", Place.BODY, new Style(0, false, false, points, false, false));
    }

    public DocumentFixture bullet(String words) {
        return add(words, "•", Place.BODY, new Style(0, false, false, 0, true, false));
    }

    public DocumentFixture numbered(String label, String words) {
        return add(words, label, Place.BODY, new Style(0, false, false, 0, true, false));
    }

    public DocumentFixture box(String words) {
        return add(words, "", Place.BOX, Style.PLAIN);
    }

    public DocumentFixture note(String words) {
        return add(words, "", Place.NOTE, Style.PLAIN);
    }

    /** Rows of cells; a line feed inside a cell parts its paragraphs. */
    public DocumentFixture table(String[]... rows) {
        int start = text.length();
        List<Table.Row> read = new ArrayList<>();
        for (String[] cells : rows) {
            read.add(row(cells));
            text.append('\n');
        }
        blocks.add(new Table(new Span(1, start, text.length() - 1), 0, read));
        text.append('\n');
        return this;
    }

    public static String[] cells(String... words) {
        return words;
    }

    public ParsedDocument build() {
        return new ParsedDocument("text/plain", 1, text.toString(), blocks, List.of());
    }

    private Table.Row row(String... cells) {
        int start = text.length();
        List<Table.Cell> read = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : "\t");
            read.add(cell(cells[i]));
        }
        return new Table.Row(new Span(1, start, text.length()), read);
    }

    private Table.Cell cell(String words) {
        int start = text.length();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : words.split("\n")) {
            text.append(paragraphs.isEmpty() ? "" : "\n");
            Span span = new Span(1, text.length(), text.length() + line.length());
            text.append(line);
            if (!line.isEmpty()) {
                paragraphs.add(new Paragraph(span, "", Place.BODY, Style.PLAIN));
            }
        }
        return new Table.Cell(new Span(1, start, text.length()), 1, paragraphs);
    }

    private DocumentFixture add(String words, String label, Place place, Style style) {
        text.append(label).append(label.isEmpty() ? "" : " ");
        int start = text.length();
        text.append(words).append("\n\n");
        blocks.add(new Paragraph(new Span(1, start, start + words.length()), label, place, style));
        return this;
    }
}
