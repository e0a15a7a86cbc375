package org.scrfindings.ingest.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BgeEmbedderTest {

    private final Embedder embedder = new BgeEmbedder();

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void vectorsHaveUnitLengthAndTheOrderOfTheTexts() {
        List<float[]> both = embedder.embed(List.of("The dentist wrote twice.", "Nobody met the stepfather."));

        assertThat(both).allSatisfy(vector -> {
            assertThat(vector).hasSize(Embedder.DIMENSIONS);
            assertThat(dot(vector, vector)).isCloseTo(1, within(1e-4));
        });
        assertThat(dot(
                        both.get(1),
                        embedder.embed(List.of("Nobody met the stepfather.")).getFirst()))
                .isCloseTo(1, within(1e-3));
    }

    @Test
    void textsOfLikeMeaningLieNear() {
        List<float[]> vectors = embedder.embed(List.of(
                "The baby had a bruise that was not referred.",
                "A mark on the infant's cheek did not lead to a referral.",
                "The minibus timetable was changed in March."));

        assertThat(dot(vectors.get(0), vectors.get(1))).isGreaterThan(dot(vectors.get(0), vectors.get(2)) + 0.1);
    }

    @Test
    void aQuestionLiesNearItsAnswer() {
        float[] question = embedder.embedQuery("missed hospital appointments");
        List<float[]> passages = embedder.embed(
                List.of("She was not brought to three clinics.", "The panel met on four occasions in the town hall."));

        assertThat(dot(question, passages.get(0))).isGreaterThan(dot(question, passages.get(1)));
    }

    @Test
    void blankAndVeryLongTextsAreBorne() {
        assertThat(embedder.embed(List.of())).isEmpty();
        assertThat(embedder.embed(List.of("", "a long story ".repeat(2_000)))).hasSize(2);
    }
}
