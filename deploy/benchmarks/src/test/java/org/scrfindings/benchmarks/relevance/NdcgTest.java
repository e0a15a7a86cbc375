package org.scrfindings.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NdcgTest {

    @Test
    void theBestOrderIsOneAndNothingFoundIsNone() {
        assertThat(Ndcg.of(List.of(3, 2, 1), List.of(3, 2, 1))).isEqualTo(1);
        assertThat(Ndcg.of(List.of(0, 0), List.of(3))).isZero();
    }

    @Test
    void whatComesLaterGainsLess() {
        // 7 / log2(3) against 7 / log2(2)
        assertThat(Ndcg.of(List.of(0, 3), List.of(3))).isCloseTo(0.6309, within(0.0001));
    }
}
