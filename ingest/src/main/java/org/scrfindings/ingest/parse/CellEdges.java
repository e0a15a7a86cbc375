package org.scrfindings.ingest.parse;

import java.util.TreeSet;

/**
 * The right edges of a table's cells, in twips. Formats that know no grid tell only by them which columns a cell
 * spans.
 */
final class CellEdges {

    /** Edges that lie closer are one; no column is as narrow. */
    private static final int SAME = 40;

    private final TreeSet<Integer> edges = new TreeSet<>();

    void add(int right) {
        Integer near = edges.ceiling(right - SAME);
        if (near == null || near > right + SAME) {
            edges.add(right);
        }
    }

    int columns(int left, int right) {
        return left >= right
                ? 1
                : Math.max(1, edges.subSet(left + SAME + 1, right + SAME + 1).size());
    }
}
