package org.scrfindings.search.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrfindings.search.disclosurecontrol.Count;
import org.scrfindings.search.disclosurecontrol.CountTable;

/**
 * Counts as they come from the engine, by row and column. Where nothing was counted, there is nought.
 *
 * @param <R> what rows are of
 * @param <C> what columns are of
 */
final class Tabulation<R, C> {

    private final Map<R, Map<C, Count>> cells = new LinkedHashMap<>();
    private final Map<R, Count> rows = new LinkedHashMap<>();
    private final Map<C, Count> columns = new LinkedHashMap<>();

    void row(R row, Count total) {
        rows.put(row, total);
    }

    void column(C column, Count total) {
        columns.put(column, total);
    }

    void cell(R row, C column, Count count) {
        cells.computeIfAbsent(row, r -> new LinkedHashMap<>()).put(column, count);
    }

    Set<R> rows() {
        return rows.keySet();
    }

    Set<C> columns() {
        return columns.keySet();
    }

    CountTable table(List<R> inRows, List<C> inColumns, Count all) {
        return new CountTable(
                inRows.stream()
                        .map(r -> in(cells.getOrDefault(r, Map.of()), inColumns))
                        .toList(),
                in(rows, inRows),
                in(columns, inColumns),
                all);
    }

    private static <K> List<Count> in(Map<K, Count> counts, Collection<K> order) {
        return order.stream().map(k -> counts.getOrDefault(k, Count.NONE)).toList();
    }
}
