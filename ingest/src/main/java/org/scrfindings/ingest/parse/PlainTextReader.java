package org.scrfindings.ingest.parse;

import java.util.List;
import org.scrfindings.ingest.parse.Paragraph.Place;

/** Plain text, which is often a printed report saved as text: pages, notes, hard line ends and all. */
final class PlainTextReader implements FormatReader {

    private static final double FULL_LINES = 0.97;

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException {
        String decoded = CharacterSets.decode(bytes);
        reading.checkLength(decoded.length());
        List<List<TextLine>> pages = TextPages.of(decoded);
        TextParagraphs paragraphs = new TextParagraphs(width(pages), hyphens(pages));
        for (List<TextLine> page : pages) {
            reading.checkTime();
            paragraphs.addPage(page.subList(0, TextNotes.bodyLines(page)));
        }
        TextBuilder text = new TextBuilder(reading);
        for (Draft draft : paragraphs.drafts()) {
            text.add(draft);
        }
        for (List<TextLine> page : pages) {
            for (List<TextLine> note : TextNotes.notes(page.subList(TextNotes.bodyLines(page), page.size()))) {
                text.add(paragraphs.draft(note, Place.NOTE, 0));
            }
        }
        return text.build(DocumentFormat.TEXT.mediaType(), lastPage(pages), List.of());
    }

    private static int lastPage(List<List<TextLine>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .mapToInt(TextLine::page)
                .max()
                .orElse(1);
    }

    /** Where full lines end; a few may reach further. */
    private static int width(List<List<TextLine>> pages) {
        int[] ends = pages.stream()
                .flatMap(List::stream)
                .filter(l -> !l.isBlank())
                .mapToInt(TextLine::end)
                .sorted()
                .toArray();
        return ends.length == 0 ? 0 : ends[(int) ((ends.length - 1) * FULL_LINES)];
    }

    private static Hyphens hyphens(List<List<TextLine>> pages) {
        return new Hyphens(
                pages.stream().flatMap(List::stream).map(TextLine::words).toList());
    }
}
