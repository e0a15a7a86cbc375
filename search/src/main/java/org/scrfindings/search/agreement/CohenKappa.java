package org.scrfindings.search.agreement;

import java.util.Arrays;

/**
 * Cohen's kappa for two coders: how much of the agreement that chance does not bring there is. Cohen, J. (1960): A
 * coefficient of agreement for nominal scales. Educational and Psychological Measurement 20, 37–46.
 *
 * <p>Over several questions about the same findings it is pooled: observed and expected agreement are averaged over the
 * questions before kappa is taken, so that a question which is hardly ever answered with yes does not weigh as much as
 * any other, nor makes the whole undefined. De Vries, H. et al. (2008): Using pooled kappa to summarize interrater
 * agreement across many items. Field Methods 20, 272–282. With one question it is Cohen's own. Immutable.
 */
final class CohenKappa implements Statistic {

    private final int[][] first;
    private final int[][] second;
    private final int categories;

    /**
     * @param first by question, then by finding, the category from 0 that the first coder chose
     * @param second as the first
     */
    CohenKappa(int[][] first, int[][] second, int categories) {
        this.first = first;
        this.second = second;
        this.categories = categories;
    }

    @Override
    public double of(int[] findings) {
        double observed = 0;
        double expected = 0;
        for (int question = 0; question < first.length; question++) {
            observed += observed(question, findings);
            expected += expected(question, findings);
        }
        double beyondChance = first.length - expected;
        return beyondChance < 1e-12 ? Double.NaN : (observed - expected) / beyondChance;
    }

    private double observed(int question, int[] findings) {
        int[] one = first[question];
        int[] other = second[question];
        return (double) Arrays.stream(findings).filter(f -> one[f] == other[f]).count() / findings.length;
    }

    private double expected(int question, int[] findings) {
        int[] one = counts(first[question], findings);
        int[] other = counts(second[question], findings);
        double products = 0;
        for (int category = 0; category < categories; category++) {
            products += (double) one[category] * other[category];
        }
        return products / findings.length / findings.length;
    }

    private int[] counts(int[] chosen, int[] findings) {
        int[] counts = new int[categories];
        for (int finding : findings) {
            counts[chosen[finding]]++;
        }
        return counts;
    }
}
