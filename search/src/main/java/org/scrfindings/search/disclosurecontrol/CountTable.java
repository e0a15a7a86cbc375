package org.scrfindings.search.disclosurecontrol;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts in rows and columns, with their totals as counted: where findings have several codes, a total is less than the
 * sum of its parts.
 *
 * @param cells one list for each row
 * @param rows total of each row
 * @param columns total of each column
 * @param all of the whole table
 */
public record CountTable(List<List<Count>> cells, List<Count> rows, List<Count> columns, Count all) {

    /** The rows with their totals, and the totals of the columns as the last row. */
    List<List<Count>> withTotals() {
        List<List<Count>> lines = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            lines.add(line(cells.get(row), rows.get(row)));
        }
        lines.add(line(columns, all));
        return lines;
    }

    private static List<Count> line(List<Count> parts, Count total) {
        List<Count> line = new ArrayList<>(parts);
        line.add(total);
        return line;
    }
}
