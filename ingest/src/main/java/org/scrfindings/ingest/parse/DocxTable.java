package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a DOCX table's markup says of its rows and cells. */
final class DocxTable {

    private static final int LARGEST_SPAN = 1000;

    private DocxTable() {}

    static List<Element> rows(Element table) {
        return inside(table, "tr").stream()
                .filter(row -> Xml.at(row, "trPr", "del").isEmpty())
                .toList();
    }

    static List<Element> cells(Element row) {
        return inside(row, "tc");
    }

    /** Rows and cells may stand in content controls. */
    private static List<Element> inside(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element e : Xml.children(parent)) {
            switch (e.getLocalName()) {
                case String n when n.equals(name) -> found.add(e);
                case "sdt", "sdtContent", "customXml", "ins" -> found.addAll(inside(e, name));
                default -> {}
            }
        }
        return found;
    }

    static int headerRows(List<Element> rows) {
        return (int) rows.stream()
                .takeWhile(r -> Xml.flag(r, "trPr", "tblHeader").orElse(false))
                .count();
    }

    static int columns(Element cell) {
        return Math.clamp(Xml.number(cell, "tcPr", "gridSpan").orElse(1), 1, LARGEST_SPAN);
    }

    /** Whether the cell is the lower part of one that began in a row above. */
    static boolean continuesAbove(Element cell) {
        Optional<Element> merge = Xml.at(cell, "tcPr", "vMerge");
        return merge.isPresent()
                && !merge.flatMap(m -> Xml.attribute(m, "val"))
                        .orElse("continue")
                        .equals("restart");
    }
}
