package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.Draft.DraftTable;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/**
 * The cells of one sheet, wherever on it they stand, as a table with the lines of its title above. Rows and columns
 * without any words are left out, so that a word in the last of a million rows costs no more than one in the second.
 */
final class CellGrid {

    private record Filled(String words, Style style) {}

    private final NavigableMap<Integer, NavigableMap<Integer, Filled>> rows = new TreeMap<>();
    private final SortedSet<Integer> columns = new TreeSet<>();
    private final Map<Integer, Map<Integer, Integer>> lastOfMerged = new TreeMap<>();

    void put(int row, int column, String words, Style style) {
        if (!Wording.unify(words).isEmpty()) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, new Filled(words, style));
            columns.add(column);
        }
    }

    /** Cells that are merged show the words of the first of them. */
    void merge(int row, int firstColumn, int lastColumn) {
        lastOfMerged.computeIfAbsent(row, r -> new TreeMap<>()).put(firstColumn, lastColumn);
    }

    List<Draft> drafts(Reading reading) throws UnreadableDocumentException {
        if (rows.isEmpty()) {
            return List.of();
        }
        reading.checkRows(rows.size());
        reading.checkLength((int) Math.min(Integer.MAX_VALUE, (long) rows.size() * columns.size()));
        int top = topOfTable();
        List<Draft> drafts = new ArrayList<>();
        rows.headMap(top).values().forEach(r -> drafts.addAll(titleLines(r)));
        if (top <= rows.lastKey()) {
            drafts.add(new DraftTable(
                    1, 0, rows.tailMap(top).keySet().stream().map(this::row).toList()));
        }
        return drafts;
    }

    /** The first row that fills two cells and more than half of the width; above it stand titles and notes. */
    private int topOfTable() {
        int widest = rows.keySet().stream().mapToInt(this::width).max().orElse(0);
        return rows.keySet().stream()
                .filter(r -> rows.get(r).size() > 1 && width(r) * 2 > widest)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private int width(int row) {
        return rows.get(row).keySet().stream().mapToInt(c -> span(row, c)).sum();
    }

    private List<DraftParagraph> titleLines(NavigableMap<Integer, Filled> cells) {
        if (cells.size() == 1) {
            return paragraphs(cells.firstEntry().getValue());
        }
        String line =
                String.join(" ", cells.values().stream().map(Filled::words).toList());
        return paragraphs(new Filled(
                line.replaceAll("\\R", " "), cells.firstEntry().getValue().style()));
    }

    private DraftRow row(int row) {
        List<DraftCell> cells = new ArrayList<>();
        int covered = -1;
        for (int column : columns) {
            if (column > covered) {
                int span = span(row, column);
                Filled filled = rows.get(row).get(column);
                cells.add(new DraftCell(span, filled == null ? List.of() : paragraphs(filled)));
                covered = lastOf(row, column);
            }
        }
        return new DraftRow(1, cells);
    }

    private int span(int row, int column) {
        return Math.max(1, columns.subSet(column, lastOf(row, column) + 1).size());
    }

    /** The last column of a merged cell, or the one before the next words, should there be any below the merged cell. */
    private int lastOf(int row, int column) {
        int last = lastOfMerged.getOrDefault(row, Map.of()).getOrDefault(column, column);
        Integer next = rows.get(row).higherKey(column);
        return next == null ? last : Math.min(last, next - 1);
    }

    private static List<DraftParagraph> paragraphs(Filled cell) {
        return cell.words()
                .lines()
                .filter(l -> !l.isBlank())
                .map(l -> new DraftParagraph(1, "", l, Place.BODY, cell.style()))
                .toList();
    }
}
