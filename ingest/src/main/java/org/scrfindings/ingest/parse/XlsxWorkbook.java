package org.scrfindings.ingest.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.scrfindings.ingest.problem.Problem;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The sheets of one Excel workbook, in the order of their tabs. */
final class XlsxWorkbook {

    record Sheet(String name, List<Draft> drafts) {}

    private final XSSFReader parts;
    private final ReadOnlySharedStringsTable strings;
    private final Reading reading;
    private final List<Problem> problems = new ArrayList<>();

    XlsxWorkbook(OPCPackage archive, Reading reading) throws IOException, OpenXML4JException, SAXException {
        this.parts = new XSSFReader(archive);
        this.strings = new ReadOnlySharedStringsTable(archive, false);
        this.reading = reading;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Sheet> sheetsWithWords()
            throws UnreadableDocumentException, IOException, OpenXML4JException, SAXException,
                    ParserConfigurationException {
        Element workbook = index();
        XlsxDisplay display = new XlsxDisplay(countsFrom1904(workbook));
        List<Sheet> sheets = new ArrayList<>();
        int number = 0;
        for (Element entry : Xml.at(workbook, "sheets").map(Xml::children).orElse(List.of())) {
            number++;
            XlsxSheet sheet = new XlsxSheet(parts.getStylesTable(), strings, display, reading);
            stream(Xml.attribute(entry, "id").orElse(""), sheet);
            List<Draft> drafts = sheet.grid().drafts(reading);
            if (!drafts.isEmpty()) {
                sheets.add(new Sheet(Xml.attribute(entry, "name").orElse(""), drafts));
                noteHidden(entry, sheet, number);
            }
        }
        return sheets;
    }

    private Element index() throws IOException, OpenXML4JException, SAXException {
        try (InputStream in = parts.getWorkbookData()) {
            var builder = XMLHelper.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in).getDocumentElement();
        }
    }

    private static boolean countsFrom1904(Element workbook) {
        return Xml.at(workbook, "workbookPr")
                .flatMap(p -> Xml.attribute(p, "date1904"))
                .filter(v -> v.matches("1|true"))
                .isPresent();
    }

    private void stream(String id, XlsxSheet into)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(into);
        xml.setErrorHandler(into);
        try (InputStream in = parts.getSheet(id)) {
            xml.parse(new InputSource(in));
        }
    }

    /** What is hidden from its readers may still name someone. */
    private void noteHidden(Element entry, XlsxSheet sheet, int number) {
        if (Xml.attribute(entry, "state").filter(s -> !s.equals("visible")).isPresent()) {
            note(
                    number,
                    "This sheet is hidden in the workbook. Its text was read; check that it is meant to be there.");
        } else if (sheet.hidesCells()) {
            note(
                    number,
                    "Some rows or columns are hidden in this sheet. Their text was read; check that it is meant to be there.");
        }
    }

    private void note(int number, String message) {
        problems.add(new Problem(Problem.Level.INFO, Problem.Stage.PARSE, "sheet " + number, message));
    }
}
