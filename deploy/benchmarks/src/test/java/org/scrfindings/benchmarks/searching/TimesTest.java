package org.scrfindings.benchmarks.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.benchmarks.searching.Times.Side;

class TimesTest {

    private static Times round(double service, double engine) {
        Times round = new Times();
        round.add(Side.SERVICE, service);
        round.add(Side.ENGINE, engine);
        return round;
    }

    @Test
    void aRoundInWhichEverythingTookLongerHasTheSameRatio() {
        List<Times> rounds = List.of(round(12, 10), round(120, 100), round(90, 10));
        assertThat(Times.ratio(rounds, Side.SERVICE, Side.ENGINE)).isEqualTo(new SearchFigures.Ratio(1.2, 1.2));
    }
}
