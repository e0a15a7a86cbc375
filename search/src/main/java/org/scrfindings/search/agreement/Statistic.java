package org.scrfindings.search.agreement;

/** A figure over some of the findings that were coded twice. */
@FunctionalInterface
interface Statistic {

    /**
     * @param findings indices; one that occurs twice counts twice
     * @return the figure, or NaN where it is not defined
     */
    double of(int[] findings);
}
