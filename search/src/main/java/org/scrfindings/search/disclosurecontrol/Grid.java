package org.scrfindings.search.disclosurecontrol;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures in rows and columns of which each line ends in its total, and which of them are kept back. A total stands in
 * its line like any other figure: whichever one is kept back alone can be worked out of the rest.
 */
final class Grid {

    private final DisclosureControl control;
    private final List<List<Count>> counts;
    private final boolean[][] keptBack;

    Grid(DisclosureControl control, List<List<Count>> counts) {
        this.control = control;
        this.counts = counts;
        this.keptBack = new boolean[height()][width()];
        places(height(), width()).forEach(p -> keptBack[p.row()][p.column()] = control.isSmall(at(p)));
    }

    private record Place(int row, int column) {}

    private int height() {
        return counts.size();
    }

    private int width() {
        return counts.getFirst().size();
    }

    private Count at(Place place) {
        return counts.get(place.row()).get(place.column());
    }

    private boolean isKeptBack(Place place) {
        return keptBack[place.row()][place.column()];
    }

    private static List<Place> places(int height, int width) {
        return IntStream.range(0, height)
                .boxed()
                .flatMap(r -> IntStream.range(0, width).mapToObj(c -> new Place(r, c)))
                .toList();
    }

    private List<Place> row(int row, int width) {
        return IntStream.range(0, width).mapToObj(c -> new Place(row, c)).toList();
    }

    private List<Place> column(int column) {
        return IntStream.range(0, height()).mapToObj(r -> new Place(r, column)).toList();
    }

    /** Looks at lines until none keeps back one figure alone; each look that changes something keeps back one more. */
    void protectAll() {
        boolean changed = control.applies();
        while (changed) {
            changed = false;
            for (int r = 0; r < height(); r++) {
                changed |= protect(row(r, width()));
            }
            for (int c = 0; c < width(); c++) {
                changed |= protect(column(c));
            }
        }
    }

    /** Protects the parts of one row whose total is shown elsewhere too, and so cannot be kept back here. */
    void protectRow(int row) {
        List<Place> parts = row(row, width() - 1);
        if (!isKeptBack(new Place(row, width() - 1))) {
            protect(parts);
        }
    }

    private boolean protect(List<Place> line) {
        if (line.stream().filter(this::isKeptBack).count() != 1) {
            return false;
        }
        return line.stream()
                .filter(p -> !isKeptBack(p) && at(p).restricted() > 0)
                .min(this::cheapest)
                .map(p -> keptBack[p.row()][p.column()] = true)
                .orElse(false);
    }

    /** Parts before totals, the smallest first. */
    private int cheapest(Place one, Place other) {
        int totals = Integer.compare(totals(one), totals(other));
        return totals != 0
                ? totals
                : Long.compare(at(one).restricted(), at(other).restricted());
    }

    private int totals(Place place) {
        return (height() > 1 && place.row() == height() - 1 ? 1 : 0) + (place.column() == width() - 1 ? 1 : 0);
    }

    List<ShownCount> row(int row) {
        return row(row, width()).stream()
                .map(p -> isKeptBack(p) ? ShownCount.keptBack() : control.rounded(at(p)))
                .toList();
    }

    List<List<ShownCount>> rows() {
        return IntStream.range(0, height()).mapToObj(this::row).toList();
    }
}
