package org.scrfindings.search.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.store.FindingView;

/**
 * The answer to a question about findings.
 *
 * @param total how many findings there are in all, not on this page
 * @param facets per axis that was asked for
 * @param next cursor of the next page, or null on the last one
 * @param didYouMean the question with another spelling, where no finding has all its words and one of them is unknown
 * @param explanation why the items stand in this order, where it was asked for
 */
public record FindingPage(
        Total total,
        List<FindingView> items,
        Map<String, Facet> facets,
        String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) String didYouMean,
        @JsonInclude(JsonInclude.Include.NON_NULL) Explanation explanation) {

    /** The same page with its findings shown in another way. */
    public FindingPage with(List<FindingView> shown) {
        return new FindingPage(total, shown, facets, next, didYouMean, explanation);
    }

    /**
     * @param value of those who see restricted findings and pass figures on, under disclosure control
     * @param exact whether the value is the number itself and not a bound, rounded or kept back
     */
    public record Total(ShownCount value, boolean exact) {}

    /**
     * Counts of findings by the codes of one axis, never cut, as if the axis had no filter of its own. A finding with
     * several codes counts once for each.
     *
     * @param missing findings without a code on this axis
     */
    public record Facet(List<Count> values, ShownCount missing) {}

    /** Findings with one code; codes without findings are left out. */
    public record Count(String code, String label, ShownCount count) {}
}
