package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What the markup of a table in an ODT document says of its rows and cells. */
final class OdtTable {

    private static final int LARGEST_SPAN = 1000;

    /** @param columns how many columns it spans; @param content null where it is covered by a cell above */
    record Cell(int columns, Element content) {}

    private OdtTable() {}

    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element e : Xml.children(table)) {
            switch (e.getLocalName()) {
                case "table-row" -> rows.add(e);
                case "table-header-rows", "table-rows", "table-row-group" -> rows.addAll(rows(e));
                default -> {}
            }
        }
        return rows;
    }

    static int headerRows(Element table) {
        return Xml.children(table, "table-header-rows").stream()
                .mapToInt(h -> rows(h).size())
                .sum();
    }

    /** The cells of a row; those that a wider one on their left covers are part of it. */
    static List<Cell> cells(Element row) {
        List<Cell> cells = new ArrayList<>();
        int covered = 0;
        for (Element e : Xml.children(row)) {
            int repeated = number(e, "number-columns-repeated");
            switch (e.getLocalName()) {
                case "table-cell" -> {
                    int columns = number(e, "number-columns-spanned");
                    cells.add(new Cell(columns, e));
                    covered = columns - 1;
                    addEmpty(repeated - 1, cells);
                }
                case "covered-table-cell" -> {
                    addEmpty(repeated - covered, cells);
                    covered = Math.max(0, covered - repeated);
                }
                default -> {}
            }
        }
        return cells;
    }

    private static void addEmpty(int count, List<Cell> cells) {
        for (int i = 0; i < count; i++) {
            cells.add(new Cell(1, null));
        }
    }

    private static int number(Element e, String attribute) {
        return Xml.attribute(e, attribute)
                .filter(v -> v.matches("\\d{1,6}"))
                .map(v -> Math.clamp(Integer.parseInt(v), 1, LARGEST_SPAN))
                .orElse(1);
    }
}
