package org.scrfindings.api;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files that cannot be read, or not without care. */
final class HostileFiles {

    private static final int BLOCK = 1 << 20;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

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
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "gif", out);
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

    /** Small in its archive and on the disk; in memory every paragraph is some hundred bytes. */
    static byte[] swollenDocx() throws IOException {
        Random random = new Random(7);
        StringBuilder paragraphs = new StringBuilder("<w:document xmlns:w=\"%s\"><w:body>".formatted(WORD));
        for (int i = 0; i < 900_000; i++) {
            paragraphs
                    .append("<w:p w:rsidR=\"")
                    .append(Integer.toHexString(random.nextInt(1 << 16)))
                    .append("\"/>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.write(out);
        }
        return with("word/document.xml", paragraphs.append("</w:body></w:document>"), out.toByteArray());
    }

    private static byte[] with(String part, CharSequence content, byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] old = in.readAllBytes();
                zip.write(entry.getName().equals(part) ? content.toString().getBytes(StandardCharsets.UTF_8) : old);
            }
        }
        return out.toByteArray();
    }

    /** Blanks that are elements: six letters that come to nothing in the archive, and an object in memory. */
    static byte[] swollenOdt() throws IOException {
        String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
        String content = "<o:document-content xmlns:o=\"%soffice:1.0\" xmlns:t=\"%stext:1.0\"><o:body><o:text><t:p>"
                        .formatted(oasis, oasis)
                + "<t:s/>".repeat(9_000_000) + "</t:p></o:text></o:body></o:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    /** A drawing that repeats ten times a drawing that repeats ten times a drawing, and so on, twelve deep. */
    static byte[] endlessPdf() throws IOException {
        try (PDDocument pdf = pages(1)) {
            PDFormXObject drawing = form(pdf, "0 0 m 9 9 l S ".repeat(10));
            for (int i = 0; i < 12; i++) {
                PDFormXObject outer = form(pdf, "/In Do ".repeat(10));
                outer.setResources(naming(drawing));
                drawing = outer;
            }
            pdf.getPage(0).setResources(naming(drawing));
            pdf.getPage(0).setContents(stream(pdf, "/In Do"));
            return saved(pdf);
        }
    }

    private static PDFormXObject form(PDDocument pdf, String drawing) throws IOException {
        PDFormXObject form = new PDFormXObject(stream(pdf, drawing));
        form.setBBox(new PDRectangle(9, 9));
        return form;
    }

    private static PDStream stream(PDDocument pdf, String drawing) throws IOException {
        return new PDStream(pdf, new ByteArrayInputStream(drawing.getBytes(StandardCharsets.US_ASCII)));
    }

    private static PDResources naming(PDFormXObject form) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("In"), form);
        return resources;
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
