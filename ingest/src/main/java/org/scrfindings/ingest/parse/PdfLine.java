package org.scrfindings.ingest.parse;

/**
 * One printed line of a column, a cell or a page.
 *
 * @param first width of its first word
 * @param size of the font in which most of it is set
 * @param bold whether all of its letters are bold
 * @param raised the number of a note that stands raised before the words, or the empty string
 */
record PdfLine(String text, Box box, float first, float size, boolean bold, boolean italic, String raised) {

    float baseline() {
        return box.bottom();
    }

    /** The same line with what stands further right on it. */
    PdfLine with(PdfLine right) {
        return new PdfLine(
                text + " " + right.text,
                box.with(right.box),
                first,
                text.length() >= right.text.length() ? size : right.size,
                bold && right.bold,
                italic && right.italic,
                raised);
    }
}
