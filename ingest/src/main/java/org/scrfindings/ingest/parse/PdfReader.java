package org.scrfindings.ingest.parse;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** PDF. */
final class PdfReader implements FormatReader {

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            reading.checkPages(pdf.getNumberOfPages());
            TextBuilder text = new TextBuilder(reading);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setParagraphStart("\u0001");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                for (String paragraph : stripper.getText(pdf).split("\u0001")) {
                    text.add(new DraftParagraph(page, "", paragraph, Place.BODY, Style.PLAIN));
                }
            }
            return text.build(DocumentFormat.PDF.mediaType(), pdf.getNumberOfPages(), List.of());
        }
    }
}
