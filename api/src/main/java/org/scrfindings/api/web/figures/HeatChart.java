package org.scrfindings.api.web.figures;

import java.util.List;
import java.util.stream.IntStream;
import org.scrfindings.search.analysis.CodeLabel;

/**
 * A table whose cells are the darker the more there are, worked out for a picture.
 *
 * @param title what the picture shows, in one sentence
 */
public record HeatChart(String title, List<Column> columns, List<Row> rows, int width, int height) {

    private static final int LEFT = 320;
    private static final int TOP = 170;
    private static final int RIGHT = 130;
    private static final int CELL = 56;
    private static final int LINE = 42;
    private static final int CELL_HEIGHT = 40;
    private static final int TEXT = 16;
    private static final int ROW_LABEL = 38;
    private static final int COLUMN_LABEL = 26;

    /** From none to the most, as in the page's style sheet. */
    private static final List<String> SHADES =
            List.of("#f3f6f6", "#dce8ea", "#b4ced3", "#8ab2ba", "#46707b", "#2b4a52");

    /** From here on writing is white. */
    private static final int DARK = 4;

    /** @param x where its turned label begins */
    public record Column(List<PlacedLine> lines, int x) {}

    /** @param top of its cells */
    public record Row(List<PlacedLine> lines, int top, List<Cell> cells) {}

    public record Cell(String count, int x, String fill, String ink) {}

    static HeatChart of(String title, List<CodeLabel> columns, List<MatrixPage.Row> rows) {
        return new HeatChart(
                title,
                IntStream.range(0, columns.size())
                        .mapToObj(i -> new Column(
                                Labels.around(
                                        0, TEXT, Labels.lines(columns.get(i).label(), COLUMN_LABEL)),
                                LEFT + i * CELL + CELL / 2))
                        .toList(),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> row(rows.get(i), TOP + i * LINE))
                        .toList(),
                LEFT + columns.size() * CELL + RIGHT,
                TOP + rows.size() * LINE + 10);
    }

    private static Row row(MatrixPage.Row row, int top) {
        return new Row(
                Labels.around(top + CELL_HEIGHT / 2, TEXT, Labels.lines(row.label(), ROW_LABEL)),
                top,
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cell(row.cells().get(i), LEFT + i * CELL))
                        .toList());
    }

    private static Cell cell(MatrixPage.Cell cell, int x) {
        return new Cell(
                cell.count().toString(), x, SHADES.get(cell.shade()), cell.shade() >= DARK ? "#ffffff" : "#0b0c0c");
    }
}
