package org.scrfindings.search.analysis;

import java.util.List;
import org.scrfindings.search.disclosurecontrol.Disclosure;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/**
 * Two questions side by side, by the codes of one axis.
 *
 * @param by the axis
 * @param codes that occur on either side, in the codebook's order
 * @param missing findings without a code on the axis
 * @param totals findings of each side
 */
public record SideBySide(String by, List<Compared> codes, Sides missing, Sides totals, Disclosure disclosure) {

    /** A figure of each side. */
    public record Sides(ShownCount a, ShownCount b) {}

    /**
     * @param shareA of the findings of a those that have the code, 0 to 1; null where a figure is kept back or there are
     *     none
     * @param difference share of a less share of b
     */
    public record Compared(
            String code, String label, ShownCount a, ShownCount b, Double shareA, Double shareB, Double difference) {}
}
