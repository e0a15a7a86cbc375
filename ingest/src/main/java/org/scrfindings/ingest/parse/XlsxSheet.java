package org.scrfindings.ingest.parse;

import java.util.Set;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.scrfindings.ingest.parse.Paragraph.Style;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Gathers one sheet's cells while it streams by; POI's handler tells what each of them shows. */
final class XlsxSheet extends XMLFilterImpl implements SheetContentsHandler {

    private static final Set<String> HIDEABLE = Set.of("row", "col");
    private static final String ERROR = "ERROR:";

    private final StylesTable styles;
    private final Reading reading;
    private final CellGrid grid = new CellGrid();
    private Style style = Style.PLAIN;
    private int row;
    private int column;
    private boolean hidden;

    XlsxSheet(StylesTable styles, SharedStrings strings, XlsxDisplay display, Reading reading) {
        this.styles = styles;
        this.reading = reading;
        setContentHandler(new XSSFSheetXMLHandler(styles, strings, this, display, false));
    }

    CellGrid grid() {
        return grid;
    }

    /** Whether rows or columns are hidden. */
    boolean hidesCells() {
        return hidden;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
        switch (name) {
            case "c" -> style = style(attributes.getValue("s"));
            case "mergeCell" -> merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
            case String n when HIDEABLE.contains(n) -> hidden |= isOn(attributes.getValue("hidden"));
            default -> {}
        }
        super.startElement(uri, name, qualifiedName, attributes);
    }

    private static boolean isOn(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private Style style(String index) {
        if (index == null || !index.matches("\\d{1,9}") || Integer.parseInt(index) >= styles.getNumCellStyles()) {
            return Style.PLAIN;
        }
        XSSFFont font = styles.getStyleAt(Integer.parseInt(index)).getFont();
        return new Style(0, font.getBold(), font.getItalic(), font.getFontHeightInPoints(), false, false);
    }

    private void merge(CellRangeAddress range) {
        grid.merge(range.getFirstRow(), range.getFirstColumn(), range.getLastColumn());
    }

    @Override
    public void startRow(int number) {
        row = number;
        column = -1;
        try {
            reading.checkTime();
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void endRow(int number) {}

    /** Programs other than Excel may leave out where a cell is: it is then the next one. */
    @Override
    public void cell(String reference, String shown, XSSFComment comment) {
        column = reference == null ? column + 1 : new CellAddress(reference).getColumn();
        grid.put(row, column, shown.startsWith(ERROR) ? shown.substring(ERROR.length()) : shown, style);
    }
}
