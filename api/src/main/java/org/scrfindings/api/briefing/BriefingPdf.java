package org.scrfindings.api.briefing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Prints a page as a PDF that screen readers can read: tagged as PDF/UA, in its language, with the font inside
 * (Liberation Sans, SIL Open Font License, as PDFBox ships it).
 */
public final class BriefingPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Liberation Sans";

    private BriefingPdf() {}

    /**
     * @param html a whole page that loads nothing
     */
    public static byte[] of(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> PDDocument.class.getResourceAsStream(FONT), FAMILY)
                    .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
