package org.scrfindings.benchmarks.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.train.Answer;

class FigureTest {

    private static final Answer TRUTH = new Answer(
            Map.of(Axis.STAGE, List.of("C"), Axis.ISSUE, List.of("C5", "C1"), Axis.REASON, List.of("tools")));

    private static Answer given(Axis axis, String... codes) {
        return new Answer(Map.of(axis, List.of(codes)));
    }

    @Test
    void aStageIsRightOrWrong() {
        assertThat(Measure.STAGE.count(TRUTH, given(Axis.STAGE, "C"))).contains(new Count(1, 1, 1));
        assertThat(Measure.STAGE.count(TRUTH, given(Axis.STAGE, "B"))).contains(new Count(0, 1, 1));
        assertThat(Measure.STAGE.count(TRUTH, new Answer(Map.of()))).contains(new Count(0, 1, 1));
    }

    @Test
    void theFirstIssueMustBeTheMainOneAndAnyMayBeAnyOfThem() {
        Answer second = given(Axis.ISSUE, "C1", "B2");

        assertThat(Measure.FIRST_ISSUE.count(TRUTH, second)).contains(new Count(0, 1, 1));
        assertThat(Measure.ANY_ISSUE.count(TRUTH, second)).contains(new Count(1, 1, 1));
    }

    @Test
    void reasonsGivenInVainCount() {
        assertThat(Measure.REASONS.count(TRUTH, given(Axis.REASON, "tools", "management-systems")))
                .contains(new Count(1, 2, 1));
    }

    @Test
    void whatDoesNotApplyIsNotCounted() {
        assertThat(Measure.TYPE.count(TRUTH, given(Axis.RECOMMENDATION_TYPE, "clear-cut")))
                .isEmpty();
        assertThat(Measure.THEMES.count(TRUTH, given(Axis.THEME, "neglect"))).isEmpty();
    }

    @Test
    void theIntervalIsAboutThatOfTheBinomialDistribution() {
        List<Count> counts = Stream.concat(
                        Collections.nCopies(75, new Count(1, 1, 1)).stream(),
                        Collections.nCopies(25, new Count(0, 1, 1)).stream())
                .toList();

        Figure figure = Figure.of(counts);

        // 0.75 plus or minus 1.96 times the root of 0.75 · 0.25 / 100
        assertThat(figure.value()).isCloseTo(0.75, within(1e-9));
        assertThat(figure.low()).isCloseTo(0.665, within(0.02));
        assertThat(figure.high()).isCloseTo(0.835, within(0.02));
    }

    @Test
    void aFigureWithoutPassagesIsShownAsNone() {
        assertThat(Figure.of(List.of()).text()).isEqualTo("-");
    }
}
