package org.scrfindings.ingest.parse;

/**
 * One paragraph: a heading, a paragraph of body text, a list item, a footnote. Lines of one paragraph are joined
 * (with end-of-line hyphens resolved), so its text reads as the author wrote it.
 *
 * @param span where it stands; never empty; a number or bullet that the format keeps apart from the text (automatic
 *     numbering) is in the document's text before the span, not inside it
 * @param label that automatic number or bullet ("4.2", "•"), or the empty string; a number that the author typed is
 *     part of the text
 * @param place which part of the page it was found in
 * @param style how it looked
 */
public record Paragraph(Span span, String label, Place place, Style style) implements Block {

    /** Which part of the page a paragraph stands in. Running headers, footers and page numbers are not body text. */
    public enum Place {
        BODY,
        /** A text box or a one-cell table used as a frame. */
        BOX,
        /** A footnote or endnote; these stand at the end of the document's text. */
        NOTE
    }

    /**
     * What the format says of a paragraph's looks.
     *
     * @param headingLevel 1 to 9 where the format itself marks a heading (style, HTML or Markdown heading), else 0
     * @param bold whether all of its letters are bold
     * @param italic whether all of its letters are italic
     * @param fontSize in points, or 0 where the format does not say
     * @param listItem whether the format marks it as an item of a list
     * @param centred whether it is centred
     */
    public record Style(
            int headingLevel, boolean bold, boolean italic, float fontSize, boolean listItem, boolean centred) {

        /** Body text of which nothing is known, as in plain text files. */
        public static final Style PLAIN = new Style(0, false, false, 0, false, false);
    }

    /** The paragraph's words. */
    public String in(String text) {
        return span.in(text);
    }
}
