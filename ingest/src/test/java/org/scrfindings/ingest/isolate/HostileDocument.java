package org.scrfindings.ingest.isolate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Small files that ask for very much. */
final class HostileDocument {

    private static final int DEPTH = 12;
    private static final int TIMES = 10;

    private HostileDocument() {}

    /** A drawing that repeats a drawing ten times that repeats a drawing ten times, and so on: 10 to the power of 12. */
    static byte[] endlessPdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDFormXObject inner = form(pdf, "0 0 m 9 9 l S ".repeat(TIMES));
            for (int i = 0; i < DEPTH; i++) {
                PDFormXObject outer = form(pdf, "/In Do ".repeat(TIMES));
                outer.setResources(with(inner));
                inner = outer;
            }
            page.setResources(with(inner));
            page.setContents(content(pdf, "/In Do"));
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static PDFormXObject form(PDDocument pdf, String drawing) throws IOException {
        PDFormXObject form = new PDFormXObject(content(pdf, drawing));
        form.setBBox(new PDRectangle(9, 9));
        return form;
    }

    private static PDStream content(PDDocument pdf, String drawing) throws IOException {
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static PDResources with(PDFormXObject form) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("In"), form);
        return resources;
    }

    /** Every element of a page is an object of some hundred bytes; here it is written with four. */
    static byte[] hugePage() {
        return ("<html><body><p>x" + "<br>".repeat(5_000_000)).getBytes(StandardCharsets.US_ASCII);
    }
}
