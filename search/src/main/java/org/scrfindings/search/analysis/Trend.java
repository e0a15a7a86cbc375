package org.scrfindings.search.analysis;

import java.util.List;
import org.scrfindings.search.disclosurecontrol.Disclosure;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/**
 * Findings over time. What was coded under different versions of the codebook stands apart, because a step between two of
 * them may be a change of the codebook and not of practice.
 *
 * @param period year or quarter
 * @param periods all from the earliest to the latest, also those without findings
 * @param series by codebook version and code, in the codebook's order
 * @param withoutCode findings without a code on the axis, one series for each version
 * @param undated findings of reviews whose time is not known
 * @param undatedReviews reviews whose time is not known
 */
public record Trend(
        String by,
        String period,
        List<Period> periods,
        List<Series> series,
        List<Series> withoutCode,
        ShownCount undated,
        long undatedReviews,
        ShownCount total,
        Disclosure disclosure) {

    /**
     * @param reviews how many reviews of the time have been read, with or without findings of this question: those that
     *     meet its filters on reviews
     * @param findings of the time, all codes together
     */
    public record Period(String period, long reviews, ShownCount findings) {}

    /**
     * One code under one version of the codebook.
     *
     * @param code null for findings without a code
     * @param counts one for each period
     * @param perReview the same as a share of the period's reviews; null where there are none, or the count is kept back
     */
    public record Series(
            String code,
            String label,
            String codebookVersion,
            List<ShownCount> counts,
            List<Double> perReview,
            ShownCount undated,
            ShownCount total) {}
}
