package org.scrfindings.search.disclosurecontrol;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table as it leaves the service; see {@link CountTable}.
 *
 * @param keptBack how many of its figures are kept back, totals counted
 */
public record ShownTable(
        List<List<ShownCount>> cells, List<ShownCount> rows, List<ShownCount> columns, ShownCount all, long keptBack) {

    /** @param lines rows with their totals, the last one of totals alone */
    static ShownTable of(List<List<ShownCount>> lines) {
        List<List<ShownCount>> body = lines.subList(0, lines.size() - 1);
        List<ShownCount> totals = lines.getLast();
        return new ShownTable(
                body.stream().map(ShownTable::withoutLast).toList(),
                body.stream().map(List::getLast).toList(),
                withoutLast(totals),
                totals.getLast(),
                keptBack(lines.stream().flatMap(List::stream)));
    }

    private static List<ShownCount> withoutLast(List<ShownCount> line) {
        return line.subList(0, line.size() - 1);
    }

    /** How many of these figures are kept back. */
    public static long keptBack(Stream<ShownCount> figures) {
        return figures.filter(ShownCount::isKeptBack).count();
    }
}
