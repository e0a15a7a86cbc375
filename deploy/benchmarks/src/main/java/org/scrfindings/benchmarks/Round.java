package org.scrfindings.benchmarks;

import java.util.Map;

/**
 * One document read once by each of the rivals.
 *
 * @param characters UTF-16 units of the text that ingest made of it
 * @param passages how many findings, examples and recommendations were found and embedded
 * @param seconds for every step
 */
record Round(int pages, int characters, int passages, Map<Step, Double> seconds) {

    double seconds(Step step) {
        return seconds.get(step);
    }

    /** How fast one step is next to another: 0.5 is half as fast. */
    double speed(Step step, Step bound) {
        return seconds(bound) / seconds(step);
    }
}
