package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;
import org.scrfindings.ingest.parse.Table.Cell;
import org.scrfindings.ingest.parse.Table.Row;

/** The text says of each offset on which page it stands. */
class PageStartTest {

    private static Paragraph paragraph(int page, int start) {
        return new Paragraph(new Span(page, start, start + 5), "", Place.BODY, Style.PLAIN);
    }

    private static List<PageStart> starts(Block... blocks) {
        return PageStart.of(new ParsedDocument("text/plain", 3, "x".repeat(100), List.of(blocks), List.of()));
    }

    @Test
    void aPageBeginsWithItsFirstParagraph() {
        assertThat(starts(paragraph(1, 0), paragraph(1, 10), paragraph(2, 20), paragraph(2, 30)))
                .containsExactly(new PageStart(1, 0), new PageStart(2, 20));
    }

    @Test
    void aTableMayFlowOverPages() {
        Row first = new Row(new Span(1, 0, 5), List.of(new Cell(new Span(1, 0, 5), 1, List.of(paragraph(1, 0)))));
        Row second = new Row(new Span(2, 10, 15), List.of(new Cell(new Span(2, 10, 15), 1, List.of(paragraph(2, 10)))));
        assertThat(starts(new Table(new Span(1, 0, 15), 0, List.of(first, second))))
                .containsExactly(new PageStart(1, 0), new PageStart(2, 10));
    }

    @Test
    void notesAtTheEndGoBackToTheirPages() {
        assertThat(starts(paragraph(1, 0), paragraph(3, 10), paragraph(1, 20)))
                .containsExactly(new PageStart(1, 0), new PageStart(3, 10), new PageStart(1, 20));
    }
}
