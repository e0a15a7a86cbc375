package org.scrfindings.ingest.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Table;

/**
 * What a table is for and which of its columns holds what. Immutable.
 *
 * @param table the table
 * @param kind what the table as a whole is for
 * @param firstRow index of the first row behind title and header rows
 * @param columns index of the column for each thing that the table has; a repeated heading counts once
 */
public record TableForm(Table table, Kind kind, int firstRow, Map<Column, Integer> columns) {

    /** What a table is for. */
    public enum Kind {
        CHRONOLOGY,
        ACTION_PLAN,
        /** Recommendations listed without the actions that answer them. */
        RECOMMENDATIONS,
        /** Findings or lessons set out in a table. */
        FINDINGS,
        OTHER
    }

    /** What a column holds. */
    public enum Column {
        NUMBER,
        DATE,
        TIME,
        AGENCY,
        SOURCE,
        PROFESSIONAL,
        EVENT,
        COMMENT,
        RECOMMENDATION,
        ACTION,
        LEAD,
        DUE,
        EVIDENCE,
        STATUS,
        FINDING
    }

    public TableForm {
        columns = columns.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(columns));
    }

    /** All tables of a document in order. A table without headings continues the table of the same width before it. */
    public static List<TableForm> in(ParsedDocument document) {
        List<TableForm> forms = new ArrayList<>();
        for (var block : document.blocks()) {
            if (block instanceof Table table) {
                forms.add(TableHeadings.formOf(table, document.text())
                        .or(() -> continuing(forms, table))
                        .or(() -> TableContents.formOf(table, document.text()))
                        .or(() -> PlanContents.formOf(table, document.text()))
                        .orElseGet(() -> new TableForm(table, Kind.OTHER, 0, Map.of())));
            }
        }
        return List.copyOf(forms);
    }

    private static Optional<TableForm> continuing(List<TableForm> forms, Table table) {
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        TableForm last = forms.getLast();
        boolean sameWidth = last.width() == width(table);
        return last.kind == Kind.OTHER || !sameWidth
                ? Optional.empty()
                : Optional.of(new TableForm(table, last.kind, 0, last.columns));
    }

    /** The cell of a row that holds the given thing, where both the column and the cell are there. */
    public Optional<Table.Cell> cell(Table.Row row, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(index));
    }

    /** The words of that cell, or the empty string. */
    public String words(Table.Row row, Column column, String text) {
        return cell(row, column).map(c -> c.in(text).strip()).orElse("");
    }

    /** The rows above the header row: titles, or what the rows behind it answer. */
    public List<Table.Row> above() {
        return table.rows()
                .subList(0, Math.max(0, Math.min(firstRow, table.rows().size()) - 1));
    }

    /** Whether a row only says the headings of the columns again. */
    public boolean isHeader(Table.Row row, String text) {
        return firstRow > 0
                && firstRow <= table.rows().size()
                && words(row, text).equals(words(table.rows().get(firstRow - 1), text));
    }

    private static List<String> words(Table.Row row, String text) {
        return row.cells().stream().map(c -> c.in(text).strip()).toList();
    }

    /** The rows behind title and header rows. */
    public List<Table.Row> body() {
        return table.rows()
                .subList(Math.min(firstRow, table.rows().size()), table.rows().size());
    }

    private int width() {
        return width(table);
    }

    private static int width(Table table) {
        return table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }
}
