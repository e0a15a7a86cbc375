package org.scrfindings.ingest.structure;

import org.scrfindings.ingest.parse.Paragraph;

/**
 * A paragraph taken as a heading.
 *
 * @param paragraph the paragraph
 * @param words the heading as written, with its number
 * @param start offset of its number or, without one, of its first word
 * @param look how prominent it is
 */
record Heading(Paragraph paragraph, String words, int start, HeadingLook look) {

    static Heading of(Paragraph paragraph, String text) {
        String own = paragraph.in(text).strip();
        String words = paragraph.label().isEmpty() ? own : paragraph.label() + " " + own;
        return new Heading(paragraph, words, startOf(paragraph, text), HeadingLook.of(paragraph, words));
    }

    /** The same heading with the words of the next paragraph, where it was broken in two. */
    Heading followedBy(Paragraph next, String text) {
        return new Heading(paragraph, words + " " + next.in(text).strip(), start, look);
    }

    /** A number that the format keeps apart stands in the text before the paragraph. */
    private static int startOf(Paragraph paragraph, String text) {
        int start = paragraph.span().start();
        if (paragraph.label().isEmpty()) {
            return start;
        }
        int label = text.lastIndexOf(paragraph.label(), start);
        return label >= 0
                        && text.substring(label + paragraph.label().length(), start)
                                .isBlank()
                ? label
                : start;
    }
}
