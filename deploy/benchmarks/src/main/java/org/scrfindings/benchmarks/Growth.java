package org.scrfindings.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * How time grows with pages between two sizes: time is proportional to pages to the power of the exponent, so 1 is
 * linear and 2 is quadratic.
 */
record Growth(Step step, int fromPages, int toPages, double exponent) {

    /** For every step, from its fastest rounds: they were disturbed least by what else the machine does. */
    static List<Growth> between(SizeFigures small, SizeFigures large) {
        return Arrays.stream(Step.values())
                .map(step -> new Growth(
                        step, small.pages(), large.pages(), exponent(ratio(step, small, large), pages(small, large))))
                .toList();
    }

    static double exponent(double times, double pages) {
        return Math.log(times) / Math.log(pages);
    }

    private static double ratio(Step step, SizeFigures small, SizeFigures large) {
        return seconds(step, large) / seconds(step, small);
    }

    private static double seconds(Step step, SizeFigures figures) {
        return figures.steps().get(step).seconds().min();
    }

    private static double pages(SizeFigures small, SizeFigures large) {
        return (double) large.pages() / small.pages();
    }
}
