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

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }
}
