package org.scrfindings.search.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrfindings.search.disclosurecontrol.CountTable;
import org.scrfindings.search.disclosurecontrol.DisclosureControl;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.disclosurecontrol.ShownTable;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.visibility.Viewer;

/** Counts findings by two axes at once. Safe for use by several threads. */
@ApplicationScoped
public class FindingMatrix {

    /** The row or column of findings without a code. */
    private static final String NONE = "";

    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";
    private static final String WITHOUT_ROW = "withoutRow";
    private static final String WITHOUT_COLUMN = "withoutColumn";

    private static final Fewer FEWER =
            new Fewer("columns", "Filter the findings, or choose other axes for rows or columns.");

    private final FindingCounts counts;
    private final AxisCodes codes;

    FindingMatrix(FindingCounts counts, AxisCodes codes) {
        this.counts = counts;
        this.codes = codes;
    }

    /**
     * @param rows another axis than that of the columns
     * @throws org.scrfindings.search.query.InvalidQueryException where the table would be too large
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public Matrix of(FindingQuery query, FindingAxis rows, FindingAxis columns, Viewer viewer) {
        Bucket all = counts.count(
                query,
                viewer,
                Map.of(
                        ROWS, byColumn(counts.by(rows), columns),
                        WITHOUT_ROW, byColumn(counts.without(rows), columns),
                        COLUMNS, counts.by(columns),
                        WITHOUT_COLUMN, counts.without(columns)),
                FEWER);
        Tabulation<String, String> table = tabulated(all);
        List<String> rowCodes = ordered(rows, table.rows());
        List<String> columnCodes = ordered(columns, table.columns());
        DisclosureControl control = counts.control(viewer);
        CountTable counted = table.table(withNone(rowCodes), withNone(columnCodes), all.count());
        return matrix(labelled(rows, rowCodes), labelled(columns, columnCodes), control.shown(counted), control);
    }

    private Aggregation byColumn(Aggregation rows, FindingAxis columns) {
        return rows.with(COLUMNS, counts.by(columns)).with(WITHOUT_COLUMN, counts.without(columns));
    }

    private static Tabulation<String, String> tabulated(Bucket all) {
        Tabulation<String, String> table = new Tabulation<>();
        all.parts(ROWS).forEach(row -> addRow(table, row.key(), row));
        addRow(table, NONE, all.part(WITHOUT_ROW));
        all.parts(COLUMNS).forEach(column -> table.column(column.key(), column.count()));
        table.column(NONE, all.part(WITHOUT_COLUMN).count());
        return table;
    }

    private static void addRow(Tabulation<String, String> table, String code, Bucket row) {
        table.row(code, row.count());
        row.parts(COLUMNS).forEach(cell -> table.cell(code, cell.key(), cell.count()));
        table.cell(code, NONE, row.part(WITHOUT_COLUMN).count());
    }

    private List<String> ordered(FindingAxis axis, Set<String> found) {
        return found.stream()
                .filter(c -> !c.equals(NONE))
                .sorted(codes.order(axis))
                .toList();
    }

    private static List<String> withNone(List<String> codes) {
        return Stream.concat(codes.stream(), Stream.of(NONE)).toList();
    }

    private List<CodeLabel> labelled(FindingAxis axis, List<String> found) {
        return found.stream().map(c -> new CodeLabel(c, codes.label(axis, c))).toList();
    }

    private static Matrix matrix(
            List<CodeLabel> rows, List<CodeLabel> columns, ShownTable table, DisclosureControl control) {
        return new Matrix(
                rows,
                columns,
                table.cells().stream()
                        .limit(rows.size())
                        .map(FindingMatrix::withoutNone)
                        .toList(),
                new Matrix.Missing(
                        table.cells().stream()
                                .limit(rows.size())
                                .map(List::getLast)
                                .toList(),
                        withoutNone(table.cells().getLast()),
                        table.cells().getLast().getLast()),
                new Matrix.Totals(
                        withoutNone(table.rows()),
                        withoutNone(table.columns()),
                        table.rows().getLast(),
                        table.columns().getLast(),
                        table.all()),
                control.described(table.keptBack()));
    }

    private static List<ShownCount> withoutNone(List<ShownCount> line) {
        return line.subList(0, line.size() - 1);
    }
}
