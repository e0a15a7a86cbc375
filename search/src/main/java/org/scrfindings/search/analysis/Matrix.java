package org.scrfindings.search.analysis;

import java.util.List;
import org.scrfindings.search.disclosurecontrol.Disclosure;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/**
 * Findings by the codes of two axes. A finding with several codes counts once in each; rows and columns in which nothing
 * is counted are left out.
 *
 * @param rows in the codebook's order; local bodies by name, years from the earliest
 * @param cells one list for each row, one figure for each column
 * @param missing findings without a code on one axis or both
 */
public record Matrix(
        List<CodeLabel> rows,
        List<CodeLabel> columns,
        List<List<ShownCount>> cells,
        Missing missing,
        Totals totals,
        Disclosure disclosure) {

    /**
     * @param rows for each row its findings without a code on the axis of the columns
     * @param columns for each column its findings without a code on the axis of the rows
     * @param both findings without a code on either
     */
    public record Missing(List<ShownCount> rows, List<ShownCount> columns, ShownCount both) {}

    /**
     * How many different findings there are.
     *
     * @param rows in each row, those without a code on the other axis too
     * @param columns in each column, those without a code on the other axis too
     * @param withoutRow without a code on the axis of the rows
     * @param withoutColumn without a code on the axis of the columns
     * @param all that answer the question
     */
    public record Totals(
            List<ShownCount> rows,
            List<ShownCount> columns,
            ShownCount withoutRow,
            ShownCount withoutColumn,
            ShownCount all) {}
}
