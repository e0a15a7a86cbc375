package org.scrfindings.api.web;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.search.store.StoredSection;

/** Cuts a section of a document's text into paragraphs with a passage marked in it. */
public final class SectionText {

    private SectionText() {}

    /**
     * @param passage whether the marked passage begins here, so that a link can lead to it
     */
    public record Paragraph(MarkedText text, boolean passage) {}

    /** @param marks what is marked, the first one first; offsets into the document's text */
    public static List<Paragraph> of(String text, StoredSection section, List<MarkedText.Span> marks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int end = Math.min(section.end(), text.length());
        int from = section.start();
        while (from < end) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 || feed > end ? end : feed;
            if (!text.substring(from, to).isBlank()) {
                paragraphs.add(paragraph(text, from, to, marks));
            }
            from = to + 1;
        }
        return paragraphs;
    }

    private static Paragraph paragraph(String text, int from, int to, List<MarkedText.Span> marks) {
        boolean begins = !marks.isEmpty()
                && marks.getFirst().start() >= from
                && marks.getFirst().start() < to;
        return new Paragraph(MarkedText.of(text.substring(from, to), from, marks), begins);
    }
}
