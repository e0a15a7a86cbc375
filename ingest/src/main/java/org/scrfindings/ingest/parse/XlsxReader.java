package org.scrfindings.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;
import org.xml.sax.SAXException;

/** Excel workbooks: each sheet that has words is a table, under the sheet's name where there are several. */
final class XlsxReader implements FormatReader {

    private static final Style SHEET_NAME = new Style(1, true, false, 0, false, false);

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException {
        ArchiveBounds.check(bytes, reading);
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return read(new XlsxWorkbook(archive, reading), reading);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static ParsedDocument read(XlsxWorkbook workbook, Reading reading)
            throws UnreadableDocumentException, IOException, OpenXML4JException, SAXException,
                    ParserConfigurationException {
        List<XlsxWorkbook.Sheet> sheets = workbook.sheetsWithWords();
        TextBuilder text = new TextBuilder(reading);
        for (XlsxWorkbook.Sheet sheet : sheets) {
            if (sheets.size() > 1) {
                text.add(new DraftParagraph(1, "", sheet.name(), Place.BODY, SHEET_NAME));
            }
            for (Draft draft : sheet.drafts()) {
                text.add(draft);
            }
        }
        return text.build(DocumentFormat.XLSX.mediaType(), 1, workbook.problems());
    }
}
