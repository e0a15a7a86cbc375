package org.scrfindings.ingest.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.structure.TableForm.Column;
import org.scrfindings.ingest.structure.TableForm.Kind;

/** Knows a chronology without column headings by what stands in its cells: dates first, then what happened. */
final class TableContents {

    private static final int FEWEST_ROWS = 3;
    private static final double MOST = 0.6;
    private static final int SHORTEST_EVENT = 20;

    private static final Pattern DATE = Pattern.compile(
            "^\\W*(?:(?:early|mid|late|c|circa|about|from|by|end of|beginning of)\\W+)*"
                    + "(?:\\d{1,2}(?:st|nd|rd|th)?[\\s./-]+)?"
                    + "(?:\\d{1,2}[./-]\\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*"
                    + "(?:[\\s./-]+\\d{2,4})?|(?:19|20)\\d\\d)(?!\\p{L}).{0,30}$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TableContents() {}

    static Optional<TableForm> formOf(Table table, String text) {
        int width = table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        if (table.rows().size() < FEWEST_ROWS || width < 2) {
            return Optional.empty();
        }
        List<Integer> lengths = IntStream.range(0, width)
                .mapToObj(i -> averageLength(table, i, text))
                .toList();
        int event = IntStream.range(1, width).reduce(1, (a, b) -> lengths.get(b) > lengths.get(a) ? b : a);
        boolean dates = shareOfDates(table, text) >= MOST;
        return dates && lengths.get(event) >= SHORTEST_EVENT
                ? Optional.of(new TableForm(table, Kind.CHRONOLOGY, headings(table, text), columns(width, event)))
                : Optional.empty();
    }

    private static Map<Column, Integer> columns(int width, int event) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        columns.put(Column.DATE, 0);
        columns.put(Column.EVENT, event);
        if (event > 1) {
            columns.put(Column.AGENCY, 1);
        }
        if (event + 1 < width) {
            columns.put(Column.COMMENT, event + 1);
        }
        return columns;
    }

    /** A first row without a date is a row of headings. */
    private static int headings(Table table, String text) {
        return isDated(table.rows().getFirst(), text) ? 0 : 1;
    }

    private static boolean isDated(Table.Row row, String text) {
        return !row.cells().isEmpty()
                && DATE.matcher(row.cells().getFirst().in(text).strip()).matches();
    }

    private static double shareOfDates(Table table, String text) {
        long dated = table.rows().stream().filter(r -> isDated(r, text)).count();
        return (double) dated / table.rows().size();
    }

    private static int averageLength(Table table, int column, String text) {
        return (int) table.rows().stream()
                .filter(r -> column < r.cells().size())
                .mapToInt(r -> r.cells().get(column).in(text).length())
                .average()
                .orElse(0);
    }
}
