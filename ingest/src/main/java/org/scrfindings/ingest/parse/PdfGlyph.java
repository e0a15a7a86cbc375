package org.scrfindings.ingest.parse;

import org.apache.pdfbox.text.TextPosition;

/**
 * One printed character.
 *
 * @param box from the top of the tallest letters to the baseline
 * @param size of the font in points, as printed
 * @param space width of a space in its font
 */
record PdfGlyph(String text, Box box, float size, float space, boolean bold, boolean italic) {

    private static final float ASCENT = 0.95f;
    private static final float SPACE_WIDTH = 0.25f;
    private static final float SMALLEST = 0.5f;
    private static final int OVERPRINT = 3;

    static PdfGlyph of(TextPosition p, PdfFontLook look) {
        float size = Math.max(SMALLEST, Math.abs(p.getFontSizeInPt()));
        float x = p.getXDirAdj();
        float y = p.getYDirAdj();
        Box box = new Box(x, y - size * ASCENT, x + Math.max(0, p.getWidthDirAdj()), y);
        float space = p.getWidthOfSpace();
        boolean usable = space > 0 && space < size;
        return new PdfGlyph(p.getUnicode(), box, size, usable ? space : size * SPACE_WIDTH, look.bold(), look.italic());
    }

    float baseline() {
        return box.bottom();
    }

    /** Whether another is of the same size and stands at the same height, as the next one mostly does. */
    boolean standsLike(PdfGlyph other) {
        return size == other.size && baseline() == other.baseline();
    }

    /** Whether one further left is near enough for the two to be the same letter, printed twice. */
    boolean mayLieOn(PdfGlyph left) {
        return box.left() - left.box.left() < reach();
    }

    boolean isOverprintOf(PdfGlyph left) {
        return text.equals(left.text) && mayLieOn(left) && Math.abs(baseline() - left.baseline()) < reach();
    }

    private float reach() {
        return box.width() / text.length() / OVERPRINT;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }
}
