package org.scrfindings.search.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The figures are those that the authors of the statistics worked out by hand. */
class PublishedExamplesTest {

    private static int[] all(int findings) {
        return IntStream.range(0, findings).toArray();
    }

    private static double kappa(int[][] table) {
        int[] first = IntStream.range(0, table.length)
                .flatMap(row -> Arrays.stream(table[row])
                        .flatMap(n -> IntStream.generate(() -> row).limit(n)))
                .toArray();
        int[] second = Arrays.stream(table)
                .flatMapToInt(row -> IntStream.range(0, row.length)
                        .flatMap(column -> IntStream.generate(() -> column).limit(row[column])))
                .toArray();
        return new CohenKappa(new int[][] {first}, new int[][] {second}, table.length).of(all(first.length));
    }

    /**
     * Cohen, J. (1960): A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20, p. 45:
     * 200 cases, observed agreement .70, expected .41, kappa .492.
     */
    @Test
    void cohensTableOf1960() {
        assertThat(kappa(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}})).isCloseTo(0.492, within(0.0005));
    }

    private static double[][] nominal(int categories) {
        return IntStream.range(0, categories)
                .mapToObj(a -> IntStream.range(0, categories)
                        .mapToDouble(b -> a == b ? 0 : 1)
                        .toArray())
                .toArray(double[][]::new);
    }

    /**
     * Krippendorff, K. (2011): Computing Krippendorff's alpha-reliability, section C: four observers, twelve units, codes
     * missing, nominal alpha .743.
     */
    @Test
    void krippendorffsFourObserversWithMissingCodes() {
        Integer[][] observers = {
            {1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null},
            {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3},
            {null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null},
            {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null}
        };
        int[][] units = IntStream.range(0, 12)
                .mapToObj(unit -> Arrays.stream(observers)
                        .map(o -> o[unit])
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        assertThat(new KrippendorffAlpha(units, nominal(6)).of(all(12))).isCloseTo(0.743, within(0.0005));
    }

    /**
     * Krippendorff (2011), section A: two observers, ten units, binary codes, alpha .095.
     */
    @Test
    void krippendorffsTwoObserversOfBinaryData() {
        int[] meg = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0};
        int[] owen = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
        int[][] units = IntStream.range(0, 10)
                .mapToObj(i -> new int[] {meg[i], owen[i]})
                .toArray(int[][]::new);
        assertThat(new KrippendorffAlpha(units, nominal(2)).of(all(10))).isCloseTo(0.095, within(0.0005));
    }

    /**
     * Passonneau, R. (2006): Measuring agreement on set-valued items (MASI). LREC, 831–836: Jaccard's index times 1 for the
     * same set, 2/3 for a set within the other, 1/3 for overlapping sets, 0 for nothing in common; the distance is one less
     * that.
     */
    @Test
    void passonneausDistanceOfSets() {
        assertThat(Masi.distance(Set.of("a", "b"), Set.of("b", "a"))).isZero();
        assertThat(Masi.distance(Set.of("a", "b"), Set.of("a", "b", "c", "d"))).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(Masi.distance(Set.of("a", "b"), Set.of("b", "c"))).isCloseTo(8.0 / 9, within(1e-12));
        assertThat(Masi.distance(Set.of("a"), Set.of("b"))).isEqualTo(1);
        assertThat(Masi.distance(Set.of(), Set.of("b"))).isEqualTo(1);
        assertThat(Masi.distance(Set.of(), Set.of())).isZero();
    }
}
