package org.scrfindings.benchmarks.review;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * How a review is set. Boards' word processors differ in what makes reading a PDF cheap or dear: fonts that are
 * embedded or not, lines set as one string or word by word.
 *
 * @param size of running text, in points
 * @param justified whether each word has a place of its own
 * @param numbered whether paragraphs have numbers
 */
record Layout(PDFont text, PDFont bold, float size, boolean justified, boolean numbered) {

    static final int KINDS = 3;

    static Layout of(int kind, PDDocument pdf) throws IOException {
        PDFont helveticaBold = new PDType1Font(FontName.HELVETICA_BOLD);
        return switch (kind) {
            case 0 -> new Layout(new PDType1Font(FontName.HELVETICA), helveticaBold, 11, false, true);
            case 1 ->
                new Layout(
                        new PDType1Font(FontName.TIMES_ROMAN), new PDType1Font(FontName.TIMES_BOLD), 12, true, false);
            default -> new Layout(embedded(pdf), helveticaBold, 10.5f, true, true);
        };
    }

    /** A line's height. */
    float leading() {
        return size * 1.25f;
    }

    static float width(PDFont font, float size, String words) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    /** The one TrueType font that comes with PDFBox itself. */
    private static PDFont embedded(PDDocument pdf) throws IOException {
        try (InputStream font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(pdf, font);
        }
    }
}
