package org.scrfindings.search.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Attacks published tables as statistical offices audit theirs: every figure that is shown bounds its restricted part,
 * each line adds up to its total, and linear programming finds the least and the most that a figure kept back can be.
 * The attacker knows the open part of everything and the rule.
 */
class TableAttackTest {

    private static final int THRESHOLD = 5;
    private static final DisclosureControl CONTROL = DisclosureControl.below(THRESHOLD);

    /** A table of restricted findings, each of which is in one cell. */
    record Restricted(int[][] cells) {

        @Override
        public String toString() {
            return Arrays.deepToString(cells);
        }

        int height() {
            return cells.length;
        }

        int width() {
            return cells[0].length;
        }

        CountTable table() {
            return new CountTable(
                    IntStream.range(0, height())
                            .mapToObj(r -> IntStream.range(0, width())
                                    .mapToObj(c -> count(cells[r][c]))
                                    .toList())
                            .toList(),
                    IntStream.range(0, height()).mapToObj(r -> count(row(r))).toList(),
                    IntStream.range(0, width()).mapToObj(c -> count(column(c))).toList(),
                    count(IntStream.range(0, height()).map(this::row).sum()));
        }

        private static Count count(int restricted) {
            return new Count(restricted, restricted);
        }

        private int row(int r) {
            return IntStream.of(cells[r]).sum();
        }

        private int column(int c) {
            return IntStream.range(0, height()).map(r -> cells[r][c]).sum();
        }
    }

    @Provide
    Arbitrary<Restricted> tables() {
        Arbitrary<Integer> figures = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(6, Arbitraries.integers().between(1, 4)),
                Tuple.of(5, Arbitraries.integers().between(5, 30)));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(height -> Arbitraries.integers().between(2, 4).flatMap(width -> figures.array(int[].class)
                        .ofSize(width)
                        .array(int[][].class)
                        .ofSize(height)
                        .map(Restricted::new)));
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.BOUNDED)
    void noFigureThatIsKeptBackCanBeWorkedOut(@ForAll("tables") Restricted table) {
        Published published = new Published(CONTROL.shown(table.table()));
        for (int cell : published.keptBackCells()) {
            double least = published.least(cell);
            double most = published.most(cell);
            assertThat(most - least)
                    .as("%s: cell %d lies between %s and %s", table, cell, least, most)
                    .isGreaterThanOrEqualTo(0.999);
        }
    }

    @Property(tries = 500)
    void whatIsShownIsTrueWithinItsWidth(@ForAll("tables") Restricted table) {
        List<List<ShownCount>> cells = CONTROL.shown(table.table()).cells();
        for (int r = 0; r < table.height(); r++) {
            for (int c = 0; c < table.width(); c++) {
                ShownCount shown = cells.get(r).get(c);
                int is = table.cells()[r][c];
                if (!shown.isKeptBack()) {
                    assertThat(is - shown.number().getAsLong()).isBetween(0L, THRESHOLD - 1L);
                    assertThat(is == 0 || is >= THRESHOLD).isTrue();
                }
            }
        }
    }

    /** What an attacker has. */
    private static final class Published {

        private final ShownTable table;
        private final int width;

        Published(ShownTable table) {
            this.table = table;
            this.width = table.columns().size();
        }

        private int height() {
            return table.cells().size();
        }

        List<Integer> keptBackCells() {
            return IntStream.range(0, height() * width)
                    .filter(i -> table.cells().get(i / width).get(i % width).isKeptBack())
                    .boxed()
                    .toList();
        }

        double least(int cell) {
            return wanting(cell).minimise().getValue();
        }

        double most(int cell) {
            return wanting(cell).maximise().getValue();
        }

        /** Variables are the cells, row by row; at most 1,000, since nothing bounds a line without a shown total. */
        private ExpressionsBasedModel wanting(int cell) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            List<Variable> cells = IntStream.range(0, height() * width)
                    .mapToObj(i ->
                            model.newVariable("cell" + i).lower(0).upper(1_000).weight(i == cell ? 1 : 0))
                    .toList();
            for (int i = 0; i < cells.size(); i++) {
                know(model, List.of(cells.get(i)), table.cells().get(i / width).get(i % width));
            }
            for (int r = 0; r < height(); r++) {
                know(
                        model,
                        cells.subList(r * width, (r + 1) * width),
                        table.rows().get(r));
            }
            for (int c = 0; c < width; c++) {
                int column = c;
                know(
                        model,
                        IntStream.range(0, height())
                                .mapToObj(r -> cells.get(r * width + column))
                                .toList(),
                        table.columns().get(c));
            }
            know(model, cells, table.all());
            return model;
        }

        private static void know(ExpressionsBasedModel model, List<Variable> parts, ShownCount shown) {
            if (!shown.isKeptBack()) {
                long least = shown.number().getAsLong();
                Expression sum = model.newExpression("known" + model.countExpressions())
                        .lower(least)
                        .upper(least == 0 ? 0 : least + THRESHOLD - 1);
                parts.forEach(p -> sum.set(p, 1));
            }
        }
    }
}
