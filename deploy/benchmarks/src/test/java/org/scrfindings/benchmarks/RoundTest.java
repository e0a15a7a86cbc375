package org.scrfindings.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    void whatTakesTwiceTheTimeHasHalfTheSpeed() {
        Round round = new Round(10, 30_000, 20, Map.of(Step.WHOLE, 4.0, Step.PDFBOX, 2.0));

        assertThat(round.speed(Step.WHOLE, Step.PDFBOX)).isEqualTo(0.5);
    }

    @Test
    void tenTimesTheTimeForTenTimesThePagesIsLinear() {
        assertThat(Growth.exponent(10, 10)).isEqualTo(1);
    }

    @Test
    void aHundredTimesTheTimeForTenTimesThePagesIsQuadratic() {
        assertThat(Growth.exponent(100, 10)).isCloseTo(2, within(1e-9));
    }
}
