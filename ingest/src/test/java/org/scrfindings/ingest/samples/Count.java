package org.scrfindings.ingest.samples;

/**
 * How many were right of those found and of those expected. Where each thing has exactly one answer, found equals
 * expected, and all three figures are the share of right answers.
 */
record Count(int right, int found, int expected) {

    static final Count NONE = new Count(0, 0, 0);

    static Count answer(boolean right) {
        return new Count(right ? 1 : 0, 1, 1);
    }

    Count plus(Count other) {
        return new Count(right + other.right, found + other.found, expected + other.expected);
    }

    double precision() {
        return share(right, found);
    }

    double recall() {
        return share(right, expected);
    }

    double f1() {
        return share(2 * right, found + expected);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
