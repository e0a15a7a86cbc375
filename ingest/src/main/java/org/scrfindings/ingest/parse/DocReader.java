package org.scrfindings.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.scrfindings.ingest.parse.Paragraph.Place;

/** The binary format of Word 97 to 2003. It does not say where pages end. */
final class DocReader implements FormatReader {

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return read(document, reading);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(Detection.PROTECTED, e);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableDocumentException(
                    "This document was made by Word 95 or older. Open it, save it as DOCX and upload that.", e);
        }
    }

    private static ParsedDocument read(HWPFDocument document, Reading reading) throws UnreadableDocumentException {
        DocBody body = new DocBody(new DocParagraphs(document), reading);
        TextBuilder text = new TextBuilder(reading);
        add(body.drafts(document.getRange(), Place.BODY), text);
        add(body.drafts(document.getMainTextboxRange(), Place.BOX), text);
        add(body.drafts(document.getFootnoteRange(), Place.NOTE), text);
        add(body.drafts(document.getEndnoteRange(), Place.NOTE), text);
        return text.build(DocumentFormat.DOC.mediaType(), 1, List.of());
    }

    private static void add(List<Draft> drafts, TextBuilder text) throws UnreadableDocumentException {
        for (Draft draft : drafts) {
            text.add(draft);
        }
    }
}
