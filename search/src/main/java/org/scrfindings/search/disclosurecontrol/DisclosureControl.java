package org.scrfindings.search.disclosurecontrol;

import java.util.ArrayList;
import java.util.List;

/**
 * The rule by which counts leave the service. One rule for totals, facets, tables and whatever is worked out of them, so
 * that the same findings give the same figure at every door.
 *
 * <p>It is about the <em>restricted part</em> of a count: findings of agencies' own reports, chronologies, action plans.
 * The open part can be had by everyone and is always exact, so it must be taken as known. With a threshold t (5 unless
 * set otherwise) a restricted part
 *
 * <ul>
 *   <li>of nought is shown as nought,
 *   <li>of 1 to t - 1 keeps the whole figure back ({@code c}): primary suppression,
 *   <li>of t or more is rounded down to a multiple of t, totals like cells.
 * </ul>
 *
 * In a table, moreover, no line (a row, a column, the totals among themselves) keeps one figure back and shows all the
 * others, its total with them: the smallest other one with a restricted part is then kept back too (secondary
 * suppression). This is the practice of official statistics for counts: suppression and complementary suppression with
 * rounding of all that stays (Hundepool and others, <em>Statistical Disclosure Control</em>, Wiley 2012, chapters 4 and
 * 5; <em>Handbook on Statistical Disclosure Control for Outputs</em>, SDAP 2019), as NHS England does with hospital
 * figures, where 1 to 7 is kept back and all else rounded to fives.
 *
 * <p><b>Why rounding.</b> Whoever asks for A, and for A or B, gets B by subtraction, and neither answer knows of the other.
 * Rounding each figure by itself needs no memory of who asked what, and leaves a width: from the figures of two sets of
 * findings and of both together, at least three numbers stay possible for each figure that is kept back, and so they do
 * for the difference of two nested questions ({@code DifferencingTest} tries all of them).
 *
 * <p><b>Limits.</b> No bounded perturbation withstands any number of overlapping questions (Dinur and Nissim, <em>Revealing
 * Information while Preserving Privacy</em>, 2003): from three sets and all their unions a small number can already come
 * out where all seven figures fall unluckily. That a figure is kept back tells that there is at least one restricted
 * finding in it or beside it. Whoever may see restricted material may read the findings themselves; the rule protects what
 * such a person passes on, and is no substitute for an output check before publication. A figure has up to t - 1
 * restricted findings fewer than there are, so parts do not add up to their total.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class DisclosureControl {

    private static final DisclosureControl NONE = new DisclosureControl(0);

    private final int threshold;

    private DisclosureControl(int threshold) {
        this.threshold = threshold;
    }

    /** For those whose figures are true: nothing is kept back. */
    public static DisclosureControl none() {
        return NONE;
    }

    /**
     * @param threshold the least number of restricted findings that is shown; 2 or more
     */
    public static DisclosureControl below(int threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold below 2 keeps nothing back: " + threshold);
        }
        return new DisclosureControl(threshold);
    }

    /** Whether anything can be kept back, so that restricted findings have to be counted apart. */
    public boolean applies() {
        return threshold > 0;
    }

    /** What the figures are like, for whoever reads them. */
    public Disclosure described(long keptBack) {
        return applies() ? Disclosure.controlled(threshold, keptBack) : Disclosure.EXACT;
    }

    /** One figure by itself. */
    public ShownCount shown(Count count) {
        return isSmall(count) ? ShownCount.keptBack() : rounded(count);
    }

    /**
     * The parts of a total that is shown by itself, in their order. Parts may overlap, as where a finding has several
     * codes.
     */
    public List<ShownCount> shown(List<Count> parts, Count total) {
        Grid line = new Grid(this, List.of(withTotal(parts, total)));
        line.protectRow(0);
        List<ShownCount> shown = line.row(0);
        return shown.subList(0, parts.size());
    }

    private static List<Count> withTotal(List<Count> parts, Count total) {
        List<Count> line = new ArrayList<>(parts);
        line.add(total);
        return line;
    }

    /** A table with its totals. */
    public ShownTable shown(CountTable table) {
        Grid grid = new Grid(this, table.withTotals());
        grid.protectAll();
        return ShownTable.of(grid.rows());
    }

    boolean isSmall(Count count) {
        return count.restricted() > 0 && count.restricted() < threshold;
    }

    ShownCount rounded(Count count) {
        long restricted = applies() ? count.restricted() / threshold * threshold : count.restricted();
        return ShownCount.of(count.open() + restricted);
    }
}
