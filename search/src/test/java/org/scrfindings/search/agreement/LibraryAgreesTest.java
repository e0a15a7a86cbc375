package org.scrfindings.search.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.SetAnnotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An independent library works out the same figures. It is not used itself: it would take minutes for the confidence
 * intervals, and its MASI distance of sets is not Passonneau's.
 */
class LibraryAgreesTest {

    private static final int FINDINGS = 60;

    private static int[] codes(Random random, int categories) {
        return random.ints(FINDINGS, 0, categories).toArray();
    }

    private static int[] mostlyAs(int[] codes, Random random, int categories) {
        return IntStream.of(codes)
                .map(c -> random.nextInt(3) == 0 ? random.nextInt(categories) : c)
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onCodesOfOneAtMost(long seed) {
        Random random = new Random(seed);
        int categories = 2 + random.nextInt(6);
        int[] first = codes(random, categories);
        int[] second = mostlyAs(first, random, categories);
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        IntStream.range(0, FINDINGS).forEach(i -> study.addItem(first[i], second[i]));

        int[] all = IntStream.range(0, FINDINGS).toArray();
        double[][] nominal = IntStream.range(0, categories)
                .mapToObj(a -> IntStream.range(0, categories)
                        .mapToDouble(b -> a == b ? 0 : 1)
                        .toArray())
                .toArray(double[][]::new);
        int[][] units = IntStream.range(0, FINDINGS)
                .mapToObj(i -> new int[] {first[i], second[i]})
                .toArray(int[][]::new);
        assertThat(new CohenKappa(new int[][] {first}, new int[][] {second}, categories).of(all))
                .isCloseTo(new CohenKappaAgreement(study).calculateAgreement(), within(1e-9));
        assertThat(new KrippendorffAlpha(units, nominal).of(all))
                .isCloseTo(
                        new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement(),
                        within(1e-9));
    }

    /** The distance is ours; the alpha over it is worked out by the library. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void onSetsOfCodes(long seed) {
        Random random = new Random(seed);
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        List<CodedTwice> codings = new ArrayList<>();
        for (int i = 0; i < FINDINGS; i++) {
            Set<String> first = RandomSets.some(random);
            Set<String> second = random.nextBoolean() ? first : RandomSets.some(random);
            study.addItem(new SetAnnotation(first.toArray()), new SetAnnotation(second.toArray()));
            codings.add(RandomSets.themes(first, second));
        }
        double expected = new KrippendorffAlphaAgreement(
                        study, (s, a, b) -> Masi.distance(RandomSets.strings(a), RandomSets.strings(b)))
                .calculateAgreement();
        AxisFigures themes = Agreement.of(codings).get(AgreementAxis.THEMES.ordinal());
        assertThat(themes.alpha().value()).isCloseTo(expected, within(1e-9));
    }
}
