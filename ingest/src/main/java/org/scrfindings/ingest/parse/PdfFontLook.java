package org.scrfindings.ingest.parse;

import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** How the letters of a font look, by its name and by what it says of itself. */
record PdfFontLook(boolean bold, boolean italic) {

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITALIC = Pattern.compile("italic|oblique", Pattern.CASE_INSENSITIVE);

    static PdfFontLook of(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return new PdfFontLook(
                BOLD.matcher(name).find() || descriptor != null && descriptor.isForceBold(),
                ITALIC.matcher(name).find() || descriptor != null && descriptor.isItalic());
    }
}
