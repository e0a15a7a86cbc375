package org.scrfindings.benchmarks.coding;

/** Codes that were right, given and wanted. A question with one answer gives and wants one. */
record Count(int right, int given, int wanted) {

    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
        return new Count(right + other.right, given + other.given, wanted + other.wanted);
    }

    /** F1; where each question has one answer, the share that is right. */
    double figure() {
        return given + wanted == 0 ? 0 : 2.0 * right / (given + wanted);
    }
}
