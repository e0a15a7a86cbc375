package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid of ruled lines.
 *
 * @param xs the places of its vertical lines from left to right
 * @param ys the places of its horizontal lines from top to bottom
 * @param lines the lines themselves: where one is missing, cells are merged
 */
record PdfGrid(List<Float> xs, List<Float> ys, List<Box> lines) {

    private static final float NEAR = 3f;
    private static final float COVERED = 0.6f;

    /** More make a drawing. */
    private static final int MOST_SLOTS = 5_000;

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    Box box() {
        return new Box(xs.getFirst(), ys.getFirst(), xs.getLast(), ys.getLast());
    }

    Box slot(int row, int column) {
        return new Box(xs.get(column), ys.get(row), xs.get(column + 1), ys.get(row + 1));
    }

    /** Whether a line parts a slot from the one to its left. */
    boolean isParted(int row, int column) {
        Box slot = slot(row, column);
        float covered = 0;
        for (Box line : lines) {
            if (line.height() > line.width() && Math.abs(line.middle() - slot.left()) < NEAR) {
                covered += Math.max(0, Math.min(line.bottom(), slot.bottom()) - Math.max(line.top(), slot.top()));
            }
        }
        return covered >= slot.height() * COVERED;
    }

    /** Whether a line parts a slot from the one above it. */
    boolean isPartedAbove(int row, int column) {
        Box slot = slot(row, column);
        float covered = 0;
        for (Box line : lines) {
            if (line.width() > line.height() && Math.abs((line.top() + line.bottom()) / 2 - slot.top()) < NEAR) {
                covered += Math.max(0, Math.min(line.right(), slot.right()) - Math.max(line.left(), slot.left()));
            }
        }
        return covered >= slot.width() * COVERED;
    }

    /** Whether another grid, on the next page, has the same columns. */
    boolean hasColumnsOf(PdfGrid other) {
        if (columns() != other.columns()) {
            return false;
        }
        for (int i = 0; i < xs.size(); i++) {
            if (Math.abs(xs.get(i) - other.xs.get(i)) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** All grids that lines make; single lines make none. */
    static List<PdfGrid> among(List<Box> lines) {
        List<PdfGrid> grids = new ArrayList<>();
        for (List<Box> group : touching(lines)) {
            List<Float> xs = places(group.stream()
                    .filter(l -> l.height() > l.width())
                    .map(Box::middle)
                    .toList());
            List<Float> ys = places(group.stream()
                    .filter(l -> l.width() > l.height())
                    .map(l -> (l.top() + l.bottom()) / 2)
                    .toList());
            if (xs.size() > 1 && ys.size() > 1 && (long) xs.size() * ys.size() <= MOST_SLOTS) {
                grids.add(new PdfGrid(xs, ys, group));
            }
        }
        return grids;
    }

    private static List<List<Box>> touching(List<Box> lines) {
        List<List<Box>> groups = new ArrayList<>();
        for (Box line : lines) {
            List<Box> joined = new ArrayList<>(List.of(line));
            groups.removeIf(group -> {
                boolean touches = group.stream().anyMatch(other -> touch(line, other));
                if (touches) {
                    joined.addAll(group);
                }
                return touches;
            });
            groups.add(joined);
        }
        return groups;
    }

    private static boolean touch(Box a, Box b) {
        return a.left() - NEAR <= b.right()
                && b.left() - NEAR <= a.right()
                && a.top() - NEAR <= b.bottom()
                && b.top() - NEAR <= a.bottom();
    }

    /** Lines drawn piece by piece, or twice, lie in one place. */
    private static List<Float> places(List<Float> all) {
        List<Float> places = new ArrayList<>();
        for (float place : all.stream().sorted().toList()) {
            if (places.isEmpty() || place - places.getLast() > NEAR) {
                places.add(place);
            }
        }
        return places;
    }
}
