package org.scrfindings.search.agreement;

import java.util.HashSet;
import java.util.Set;

/**
 * How far two sets of codes lie apart: 0 for the same codes, 1 for nothing in common, and less for a set within the
 * other than for sets that overlap. Passonneau, R. (2006): Measuring agreement on set-valued items (MASI) for semantic
 * and pragmatic annotation. Proceedings of LREC, 831–836. Sets of one code at most have the nominal distance.
 */
final class Masi {

    private static final double SUBSET = 2.0 / 3;
    private static final double OVERLAP = 1.0 / 3;

    private Masi() {}

    static double distance(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return 0;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        if (common.isEmpty()) {
            return 1;
        }
        double union = (double) one.size() + other.size() - common.size();
        boolean within = common.size() == Math.min(one.size(), other.size());
        return 1 - common.size() / union * (within ? SUBSET : OVERLAP);
    }
}
