package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.Draft.DraftTable;

/** A table element, which may hold data, frame one box, or only lay out the page. */
final class HtmlTable {

    private static final int LARGEST_SPAN = 100;

    private final Element table;
    private final List<Element> rows;

    HtmlTable(Element table) {
        this.table = table;
        this.rows = table.children().stream().flatMap(HtmlTable::rowsOf).toList();
    }

    private static Stream<Element> rowsOf(Element part) {
        return switch (part.normalName()) {
            case "tr" -> Stream.of(part);
            case "thead", "tbody", "tfoot" ->
                part.children().stream().filter(e -> e.normalName().equals("tr"));
            default -> Stream.empty();
        };
    }

    boolean isBox() {
        return rows.stream().allMatch(r -> cellsOf(r).size() <= 1) && !hasTableInside();
    }

    boolean isLayout() {
        return table.attr("role").matches("presentation|none")
                || hasTableInside()
                || !table.select("h1, h2").isEmpty();
    }

    private boolean hasTableInside() {
        return table.select("table").size() > 1;
    }

    DraftTable draft() {
        List<DraftRow> drafts = new ArrayList<>();
        table.select("> caption").forEach(c -> drafts.add(new DraftRow(1, List.of(cell(c)))));
        int captions = drafts.size();
        Map<Integer, Integer> reachDown = new HashMap<>();
        rows.forEach(r -> drafts.add(new DraftRow(1, cells(r, reachDown))));
        return new DraftTable(1, captions + headerRows(), drafts);
    }

    /** Cells that reach down from rows above stand as empty ones, so that every row has all columns. */
    private static List<DraftCell> cells(Element row, Map<Integer, Integer> reachDown) {
        List<DraftCell> cells = new ArrayList<>();
        int column = 0;
        for (Element element : cellsOf(row)) {
            column = skip(column, reachDown, cells);
            DraftCell cell = cell(element);
            cells.add(cell);
            int further = span(element, "rowspan") - 1;
            for (int end = column + cell.columns(); column < end; column++) {
                reachDown.put(column, further);
            }
        }
        skip(column, reachDown, cells);
        return cells;
    }

    private static int skip(int from, Map<Integer, Integer> reachDown, List<DraftCell> cells) {
        int column = from;
        while (reachDown.getOrDefault(column, 0) > 0) {
            reachDown.merge(column, -1, Integer::sum);
            cells.add(new DraftCell(1, List.of()));
            column++;
        }
        return column;
    }

    private int headerRows() {
        return (int) rows.stream().takeWhile(HtmlTable::isHeader).count();
    }

    private static boolean isHeader(Element row) {
        return row.parent().normalName().equals("thead")
                || !row.children().isEmpty()
                        && row.children().stream().allMatch(c -> c.normalName().equals("th"));
    }

    private static List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(c -> c.normalName().equals("td") || c.normalName().equals("th"))
                .toList();
    }

    private static DraftCell cell(Element cell) {
        HtmlBlocks inside = new HtmlBlocks();
        inside.walk(cell);
        List<DraftParagraph> paragraphs = inside.drafts().stream()
                .filter(DraftParagraph.class::isInstance)
                .map(DraftParagraph.class::cast)
                .toList();
        return new DraftCell(span(cell, "colspan"), paragraphs);
    }

    private static int span(Element cell, String direction) {
        String span = cell.attr(direction);
        return span.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(span), LARGEST_SPAN) : 1;
    }
}
