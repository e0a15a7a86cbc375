package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** What a reader found, before it has its place in the document's text. Words are not yet unified. */
sealed interface Draft {

    record DraftParagraph(int page, String label, String words, Place place, Style style) implements Draft {

        /** A number or bullet that is all there is of a paragraph is its text. */
        DraftParagraph unified() {
            String text = Wording.unify(words);
            String mark = Wording.unify(label);
            return text.isEmpty()
                    ? new DraftParagraph(page, "", mark, place, style)
                    : new DraftParagraph(page, mark, text, place, style);
        }
    }

    record DraftTable(int page, int headerRows, List<DraftRow> rows) implements Draft {

        boolean hasWords() {
            return rows.stream().anyMatch(DraftRow::hasWords);
        }
    }

    record DraftRow(int page, List<DraftCell> cells) {

        boolean hasWords() {
            return cells.stream().anyMatch(c -> !c.paragraphs().isEmpty());
        }
    }

    /** @param paragraphs unified, none of them empty */
    record DraftCell(int columns, List<DraftParagraph> paragraphs) {

        public DraftCell {
            paragraphs = paragraphs.stream()
                    .map(DraftParagraph::unified)
                    .filter(p -> !p.words().isEmpty())
                    .toList();
        }
    }

    /** The paragraphs alone, those of tables in the order of their cells. */
    static List<DraftParagraph> flattened(List<Draft> drafts) {
        List<DraftParagraph> flat = new ArrayList<>();
        for (Draft draft : drafts) {
            switch (draft) {
                case DraftParagraph p -> flat.add(p);
                case DraftTable t ->
                    t.rows().stream().flatMap(r -> r.cells().stream()).forEach(c -> flat.addAll(c.paragraphs()));
            }
        }
        return flat;
    }
}
