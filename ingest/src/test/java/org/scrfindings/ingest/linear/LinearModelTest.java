package org.scrfindings.ingest.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.linear.FeatureSpace.Dimension;
import org.scrfindings.ingest.linear.LinearModel.Judge;
import org.scrfindings.ingest.parse.Span;

class LinearModelTest {

    /** As spaces are learned: by name, the numbers of the embedding among the others. */
    private static final FeatureSpace SPACE = new FeatureSpace(
            List.of(
                    new Dimension(Block.FACTS, "between:close", 0, 1),
                    new Dimension(Block.MEANING, "meaning:0", 1, 2),
                    new Dimension(Block.MEANING, "meaning:1", 0, 4),
                    new Dimension(Block.WORDS, "w:letter", 0, 3),
                    new Dimension(Block.WORDS, "w:rang", 0, 4)),
            Map.of(Block.WORDS, 2.0, Block.FACTS, 0.5));

    private static final LinearModel MODEL = new LinearModel(
            SPACE,
            List.of(new Judge("told", 0.25), new Judge("untold", -1)),
            new Weights.Learned(List.of(new float[] {4, 1, 10, 0.5f, 1}, new float[] {0, 0, 1, 0, -1})));

    private static Feature word(String name, int start) {
        return new Feature(Block.WORDS, name, 1, List.of(new Span(1, start, start + 1)));
    }

    @Test
    void eachBlockIsBroughtToScaleInItsOwnWay() {
        Features features = new Features()
                .meaning(new float[] {1.5f, -0.25f})
                .add(word("w:rang", 0))
                .add(word("w:letter", 5))
                .fact("between", "close", 0.5);

        Map<String, Double> margins = MODEL.margins(features);

        // Words: 3 and 4 have length 5, and count twice. Meaning: (1.5 - 1) * 2 and -0.25 * 4. The fact counts half.
        double words = 2 * (0.5 * 3 / 5 + 1.0 * 4 / 5);
        assertThat(margins.get("told")).isCloseTo(0.25 + words + 1 - 10 + 4 * 0.5 * 0.5, within(1e-9));
        assertThat(margins.get("untold")).isCloseTo(-1 - 2 * 4.0 / 5 - 1, within(1e-9));
    }

    @Test
    void weightsThatAreKeptJudgeAsThoseThatWereLearned() {
        LinearModel kept =
                new LinearModel(SPACE, MODEL.judges(), MODEL.weights().kept());
        Features features = new Features().meaning(new float[] {1, 2}).add(word("w:letter", 0));

        MODEL.margins(features)
                .forEach((label, margin) ->
                        assertThat(kept.margins(features).get(label)).isCloseTo(margin, within(0.01)));
    }

    @Test
    void aFactOfAKindIsTheSameInOnePartAndInTwo() {
        assertThat(MODEL.tally("told").fact("between", "close", 0.5).margin())
                .isEqualTo(MODEL.tally("told").fact("between:close", 0.5).margin())
                .isGreaterThan(0.25);
        assertThat(MODEL.tally("told").fact("inside", "close", 0.5).margin()).isEqualTo(0.25);
    }

    @Test
    void theStrongestReasonsComeFirstAndNoMoreThanAskedFor() {
        Points points = SPACE.points(new Features()
                .meaning(new float[] {9, 9})
                .add(word("w:letter", 0))
                .add(word("w:rang", 5)));

        assertThat(MODEL.reasons("told", points, 4))
                .extracting(reason -> reason.feature().name())
                .containsExactly("w:rang", "w:letter");
        assertThat(MODEL.reasons("told", points, 1))
                .extracting(reason -> reason.feature().name())
                .containsExactly("w:rang");
    }

    @Test
    void whatStandsSomewhereIsEnoughForReasons() {
        Features features = new Features().meaning(new float[] {9, 9}).add(word("w:letter", 0));

        Points points = SPACE.points(features);

        assertThat(points.size()).isEqualTo(3);
        assertThat(points.withWords().size()).isEqualTo(1);
        assertThat(MODEL.reasons("told", points.withWords(), 4)).isEqualTo(MODEL.reasons("told", points, 4));
    }
}
