package org.scrfindings.search.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static AxisFigures on(AgreementAxis axis, List<CodedTwice> codings) {
        return Agreement.of(codings).get(axis.ordinal());
    }

    private static CodedTwice coded(String axis, List<String> first, List<String> second) {
        return new CodedTwice("finding", Map.of(axis, first), Map.of(axis, second));
    }

    private static List<CodedTwice> twentyStages(int agreed) {
        return IntStream.range(0, 20)
                .mapToObj(i -> coded(
                        "stage", List.of(i % 2 == 0 ? "A" : "C"), List.of((i % 2 == 0) == (i < agreed) ? "A" : "C")))
                .toList();
    }

    @Test
    void everyAxisHasItsFigures() {
        assertThat(Agreement.of(twentyStages(18)))
                .extracting(AxisFigures::axis)
                .containsExactly(
                        "stage",
                        "pairs",
                        "issue-first",
                        "issues",
                        "reasons",
                        "themes",
                        "polarity",
                        "recommendation-type");
    }

    @Test
    void withoutFindingsNothingIsDefinedAndTheReasonIsGiven() {
        assertThat(Agreement.of(List.of())).allSatisfy(axis -> {
            assertThat(axis.n()).isZero();
            assertThat(List.of(axis.agreement(), axis.kappa(), axis.alpha())).allSatisfy(figure -> {
                assertThat(figure.value()).isNull();
                assertThat(figure.reason()).contains("No finding was coded by both");
            });
        });
    }

    @Test
    void withoutVariationThereIsAgreementButNoneBeyondChance() {
        AxisFigures themes = on(AgreementAxis.THEMES, RandomSets.alike(12, "thresholds"));
        assertThat(themes.agreement().value()).isEqualTo(1);
        assertThat(themes.kappa().value()).isNull();
        assertThat(themes.alpha().value()).isNull();
        assertThat(themes.kappa().reason()).contains("chance");
    }

    @Test
    void findingsThatBothLeftWithoutCodesAreNotCountedAgainstThem() {
        AxisFigures reasons = on(AgreementAxis.REASONS, RandomSets.alike(5, "x"));
        assertThat(reasons.agreement().value()).isEqualTo(1);
        assertThat(reasons.overlap().value()).isEqualTo(1);
        assertThat(reasons.kappa().value()).isNull();
    }

    @Test
    void havingNoStageIsAStageOfItsOwn() {
        List<CodedTwice> codings = new ArrayList<>(twentyStages(20));
        codings.add(coded("stage", List.of(), List.of()));
        codings.add(coded("stage", List.of(), List.of("A")));
        AxisFigures stage = on(AgreementAxis.STAGE, codings);
        assertThat(stage.n()).isEqualTo(22);
        assertThat(stage.agreement().value()).isCloseTo(21.0 / 22, within(1e-9));
    }

    @Test
    void theFirstIssueIsComparedApartFromAllIssues() {
        List<CodedTwice> codings = List.of(
                coded("issue", List.of("C1", "A2"), List.of("A2", "C1")),
                coded("issue", List.of("B1"), List.of("B1")),
                coded("issue", List.of("B1", "D2"), List.of("D2", "E1")));
        assertThat(on(AgreementAxis.ISSUE_FIRST, codings).agreement().value()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(on(AgreementAxis.ISSUES, codings).agreement().value()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(on(AgreementAxis.ISSUES, codings).overlap().value()).isEqualTo(1);
    }

    @Test
    void pooledKappaIsTakenOverPresenceAndAbsenceOfEachCode() {
        // Of four findings, theme a: agreed on all, half of them; theme b: both gave it once, to different findings.
        List<CodedTwice> codings = List.of(
                coded("theme", List.of("a", "b"), List.of("a")),
                coded("theme", List.of("a"), List.of("a", "b")),
                coded("theme", List.of(), List.of()),
                coded("theme", List.of(), List.of()));
        // Observed: (1 + 1/2) / 2 = 0.75; expected: (1/2 + 5/8) / 2 = 0.5625.
        assertThat(on(AgreementAxis.THEMES, codings).kappa().value())
                .isCloseTo((0.75 - 0.5625) / (1 - 0.5625), within(1e-9));
    }

    @Test
    void polarityIsForFindingsAndTypesAreForRecommendations() {
        List<CodedTwice> codings = List.of(
                new CodedTwice(
                        "example", Map.of("polarity", List.of("problem")), Map.of("polarity", List.of("problem"))),
                new CodedTwice(
                        "recommendation",
                        Map.of("recommendation-type", List.of("clear-cut")),
                        Map.of("recommendation-type", List.of("research"))));
        assertThat(on(AgreementAxis.POLARITY, codings).n()).isEqualTo(1);
        assertThat(on(AgreementAxis.RECOMMENDATION_TYPE, codings).n()).isEqualTo(1);
        assertThat(on(AgreementAxis.RECOMMENDATION_TYPE, codings).agreement().value())
                .isZero();
        assertThat(on(AgreementAxis.STAGE, codings).n()).isEqualTo(2);
    }

    @Test
    void theIntervalHoldsTheFigureAndIsTheSameEveryTime() {
        AxisFigures once = on(AgreementAxis.STAGE, twentyStages(16));
        AxisFigures again = on(AgreementAxis.STAGE, twentyStages(16));
        assertThat(once).isEqualTo(again);
        assertThat(once.kappa().value())
                .isBetween(once.kappa().low(), once.kappa().high());
        assertThat(once.kappa().low()).isLessThan(once.kappa().high());
        assertThat(once.agreement().low()).isBetween(0.5, 0.75);
        assertThat(once.agreement().high()).isBetween(0.9, 1.0);
    }

    @Test
    void oneFindingHasAFigureButNoInterval() {
        Figure agreement = on(AgreementAxis.STAGE, List.of(coded("stage", List.of("A"), List.of("B"))))
                .agreement();
        assertThat(agreement.value()).isZero();
        assertThat(agreement.low()).isNull();
        assertThat(agreement.reason()).contains("confidence interval");
    }

    @Test
    void codesGivenByChanceComeToNothing() {
        Random random = new Random(5);
        List<CodedTwice> codings = IntStream.range(0, 400)
                .mapToObj(i -> RandomSets.themes(RandomSets.some(random), RandomSets.some(random)))
                .toList();
        AxisFigures themes = on(AgreementAxis.THEMES, codings);
        assertThat(themes.kappa().value()).isCloseTo(0, within(0.06));
        assertThat(themes.alpha().value()).isCloseTo(0, within(0.06));
    }

    @Test
    void theLargestSampleIsWorkedOutWithoutWaiting() {
        Random random = new Random(6);
        List<CodedTwice> codings = IntStream.range(0, 500)
                .mapToObj(i -> {
                    List<String> first = random.ints(3, 0, 36)
                            .mapToObj(t -> "t" + t)
                            .distinct()
                            .toList();
                    return coded("theme", first, random.nextInt(3) == 0 ? List.of("t1") : first);
                })
                .toList();
        assertTimeout(Duration.ofSeconds(20), () -> Agreement.of(codings));
    }
}
