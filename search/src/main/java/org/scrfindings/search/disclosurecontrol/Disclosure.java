package org.scrfindings.search.disclosurecontrol;

/**
 * Says beside figures what was done to them.
 *
 * @param controlled whether small figures of restricted material are kept back and larger ones rounded
 * @param threshold the least number of restricted findings that is shown; null where nothing is controlled
 * @param suppressed how many figures of this answer are kept back
 * @param note the same in words
 */
public record Disclosure(boolean controlled, Integer threshold, long suppressed, String note) {

    static final Disclosure EXACT = new Disclosure(false, null, 0, "All figures are exact: none is kept back.");

    static Disclosure controlled(int threshold, long suppressed) {
        return new Disclosure(
                true,
                threshold,
                suppressed,
                ("Published findings of public documents are counted exactly. Findings of restricted documents are counted"
                                + " in multiples of %d, rounded down; c stands where there are fewer, or where a figure"
                                + " would give such a one away.")
                        .formatted(threshold));
    }
}
