package org.scrfindings.ingest.parse;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
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

    static PdfGlyph of(TextPosition p) {
        float size = Math.max(SMALLEST, Math.abs(p.getFontSizeInPt()));
        float x = p.getXDirAdj();
        float y = p.getYDirAdj();
        Box box = new Box(x, y - size * ASCENT, x + Math.max(0, p.getWidthDirAdj()), y);
        float space = p.getWidthOfSpace();
        boolean usable = space > 0 && space < size;
        return new PdfGlyph(
                p.getUnicode(), box, size, usable ? space : size * SPACE_WIDTH, isBold(p.getFont()), isItalic(p));
    }

    float baseline() {
        return box.bottom();
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return named(font, "bold|black|heavy|demi") || descriptor != null && descriptor.isForceBold();
    }

    private static boolean isItalic(TextPosition p) {
        PDFontDescriptor descriptor = p.getFont().getFontDescriptor();
        return named(p.getFont(), "italic|oblique") || descriptor != null && descriptor.isItalic();
    }

    private static boolean named(PDFont font, String looks) {
        return font.getName() != null && font.getName().matches("(?i).*(" + looks + ").*");
    }
}
