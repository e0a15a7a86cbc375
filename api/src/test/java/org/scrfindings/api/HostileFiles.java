package org.scrfindings.api;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files that cannot be read, or not without care. */
final class HostileFiles {

    private static final int BLOCK = 1 << 20;

    private HostileFiles() {}

    static byte[] random() {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    static byte[] program() {
        byte[] bytes = random();
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    static byte[] archive() throws IOException {
        return zip("notes.txt", 1);
    }

    /** Unpacks to 100 MB. */
    static byte[] bomb() throws IOException {
        return zip("word/document.xml", 100);
    }

    private static byte[] zip(String entry, int blocks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < blocks; i++) {
                zip.write(new byte[BLOCK]);
            }
        }
        return out.toByteArray();
    }

    static byte[] truncatedDocx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("The health visitor did not see the child.");
            document.write(out);
        }
        return Arrays.copyOf(out.toByteArray(), out.size() * 2 / 3);
    }

    static byte[] encryptedPdf() throws IOException {
        try (PDDocument pdf = pages(1)) {
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(pdf);
        }
    }

    static byte[] brokenPdf() {
        byte[] bytes = random();
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }

    static byte[] longPdf() throws IOException {
        try (PDDocument pdf = pages(2_000)) {
            return saved(pdf);
        }
    }

    static byte[] scannedPdf() throws IOException {
        try (PDDocument pdf = pages(1)) {
            var picture = LosslessFactory.createFromImage(pdf, new BufferedImage(400, 500, BufferedImage.TYPE_INT_RGB));
            try (var page = new PDPageContentStream(pdf, pdf.getPage(0))) {
                page.drawImage(picture, 50, 100);
            }
            return saved(pdf);
        }
    }

    private static PDDocument pages(int count) {
        PDDocument pdf = new PDDocument();
        for (int i = 0; i < count; i++) {
            pdf.addPage(new PDPage());
        }
        return pdf;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    static byte[] nestedHtml() {
        return ("<html><body>" + "<div>".repeat(10_000) + "Too deep." + "</div>".repeat(10_000) + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
