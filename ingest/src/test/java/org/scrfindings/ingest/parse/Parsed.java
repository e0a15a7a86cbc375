package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scrfindings.ingest.parse.Paragraph.Place;

/** A parsed document as tests ask about it. */
record Parsed(ParsedDocument document) {

    static Parsed of(String filename, byte[] bytes) {
        try {
            Parsed parsed = new Parsed(new DocumentParser(ReadingLimits.DEFAULT).parse(filename, bytes));
            parsed.assertSpansAreRight();
            return parsed;
        } catch (UnreadableDocumentException e) {
            throw new AssertionError("refused: " + e.getMessage(), e);
        }
    }

    static Parsed of(String filename, String text) {
        return of(filename, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The words of all paragraphs outside of tables, in order. */
    List<String> paragraphs() {
        return blocks(Paragraph.class).stream().map(p -> p.in(text())).toList();
    }

    List<String> paragraphs(Place place) {
        return blocks(Paragraph.class).stream()
                .filter(p -> p.place() == place)
                .map(p -> p.in(text()))
                .toList();
    }

    List<String> labels() {
        return blocks(Paragraph.class).stream().map(Paragraph::label).toList();
    }

    Paragraph paragraph(String words) {
        return blocks(Paragraph.class).stream()
                .filter(p -> p.in(text()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph \"" + words + "\" in " + paragraphs()));
    }

    int pageOf(String words) {
        return paragraph(words).span().page();
    }

    int levelOf(String words) {
        return paragraph(words).style().headingLevel();
    }

    Table table() {
        assertThat(blocks(Table.class)).as("tables").hasSize(1);
        return blocks(Table.class).getFirst();
    }

    /** The words of the only table, cell by cell. */
    List<List<String>> cells() {
        return table().rows().stream()
                .map(r -> r.cells().stream().map(c -> c.in(text())).toList())
                .toList();
    }

    String text() {
        return document.text();
    }

    private <T extends Block> List<T> blocks(Class<T> type) {
        return document.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Blocks lie in order, do not overlap, and begin and end with words. */
    void assertSpansAreRight() {
        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().page()).isLessThanOrEqualTo(document.pages());
            end = block.span().end();
            switch (block) {
                case Paragraph p -> assertIsOneLine(p);
                case Table t -> assertRowsAreLines(t);
            }
        }
        assertThat(end).isEqualTo(text().length());
    }

    private void assertIsOneLine(Paragraph p) {
        assertThat(p.in(text())).isEqualTo(p.in(text()).strip()).isNotEmpty().doesNotContain("\n", "\t", "  ");
    }

    private void assertRowsAreLines(Table table) {
        int end = table.span().start();
        for (Table.Row row : table.rows()) {
            assertThat(row.span().start()).isBetween(end, end + 1);
            end = row.span().end();
            row.cells().forEach(c -> c.paragraphs().forEach(this::assertIsOneLine));
        }
        assertThat(end).isEqualTo(table.span().end());
    }
}
