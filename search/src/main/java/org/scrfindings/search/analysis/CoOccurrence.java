package org.scrfindings.search.analysis;

import java.util.List;
import org.scrfindings.search.disclosurecontrol.Disclosure;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/**
 * Which codes of one axis occur together in findings.
 *
 * @param of the axis
 * @param findings that answer the question
 * @param codes how many findings have each, in the codebook's order
 * @param pairs codes that some finding has both of, the most frequent first, those that are kept back last
 */
public record CoOccurrence(String of, ShownCount findings, List<Coded> codes, List<Pair> pairs, Disclosure disclosure) {

    /** A code and the findings that have it. */
    public record Coded(String code, String label, ShownCount count) {}

    /**
     * @param first a code, the earlier one of the codebook
     * @param second another
     * @param lift how much more often both occur than if neither had to do with the other: 1 means as often, 2 twice as
     *     often; null where a figure that it is worked out from is kept back
     */
    public record Pair(CodeLabel first, CodeLabel second, ShownCount count, Double lift) {}
}
