package org.scrfindings.search.query;

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
 */
public record FindingPage(Total total, List<FindingView> items, Map<String, Facet> facets, String next) {

    /**
     * @param value of those who see restricted findings and pass figures on, under disclosure control
     * @param exact whether the value is the number itself and not a bound, rounded or kept back
     */
    public record Total(ShownCount value, boolean exact) {}

    /**
     * Counts of findings by the codes of one axis, never cut. A finding with several codes counts once for each.
     *
     * @param missing findings without a code on this axis
     */
    public record Facet(List<Count> values, ShownCount missing) {}

    /** Findings with one code; codes without findings are left out. */
    public record Count(String code, String label, ShownCount count) {}
}
