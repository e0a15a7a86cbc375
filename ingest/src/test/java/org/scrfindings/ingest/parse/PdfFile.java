package org.scrfindings.ingest.parse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Prints a PDF file line by line, y counted from the top of an A4 page. */
final class PdfFile {

    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final float LEFT = 72;
    static final float LEADING = 14;
    private static final float SIZE = 11;

    private final PDDocument pdf = new PDDocument();
    private PDPageContentStream content;
    private float y;

    PdfFile page() {
        return page(new PDPage(PDRectangle.A4));
    }

    PdfFile page(PDPage page) {
        return attempt(() -> {
            finishPage();
            pdf.addPage(page);
            content = new PDPageContentStream(pdf, page);
            y = 60;
        });
    }

    PdfFile at(float x, float fromTop, PDFont font, float size, String words) {
        return attempt(() -> {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - fromTop);
            content.showText(words);
            content.endText();
        });
    }

    PdfFile at(float x, float fromTop, String words) {
        return at(x, fromTop, PLAIN, SIZE, words);
    }

    /** The next lines of a paragraph, with the usual distance between them. */
    PdfFile lines(String... lines) {
        for (String line : lines) {
            y += LEADING;
            at(LEFT, y, line);
        }
        return this;
    }

    PdfFile heading(String words) {
        y += LEADING * 2;
        return at(LEFT, y, BOLD, SIZE + 3, words);
    }

    PdfFile gap() {
        y += LEADING;
        return this;
    }

    PdfFile rule(float x1, float y1, float x2, float y2) {
        return attempt(() -> {
            content.moveTo(x1, PDRectangle.A4.getHeight() - y1);
            content.lineTo(x2, PDRectangle.A4.getHeight() - y2);
            content.stroke();
        });
    }

    /** A ruled table; every cell holds lines of words. */
    PdfFile table(float top, float[] xs, float rowHeight, List<List<List<String>>> rows) {
        for (int r = 0; r <= rows.size(); r++) {
            rule(xs[0], top + r * rowHeight, xs[xs.length - 1], top + r * rowHeight);
        }
        for (float x : xs) {
            rule(x, top, x, top + rows.size() * rowHeight);
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                List<String> lines = rows.get(r).get(c);
                for (int l = 0; l < lines.size(); l++) {
                    at(xs[c] + 4, top + r * rowHeight + LEADING * (l + 1), lines.get(l));
                }
            }
        }
        return this;
    }

    PdfFile picture() {
        return attempt(() -> content.drawImage(
                LosslessFactory.createFromImage(pdf, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
                0,
                0,
                500,
                700));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        attempt(() -> {
            finishPage();
            pdf.save(out);
            pdf.close();
        });
        return out.toByteArray();
    }

    byte[] protectedBy(String ownerPassword, String userPassword) {
        attempt(() -> pdf.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission())));
        return bytes();
    }

    private void finishPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private PdfFile attempt(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that fill a line of a page or column, each different from the others. */
    static List<String> prose(int lines, String topic) {
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            all.add("words about " + topic + " number " + i + " that go on");
        }
        return all;
    }
}
