package org.scrfindings.benchmarks.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static Times round(double service, double engine) {
        Times round = new Times();
        round.service.add(service);
        round.engine.add(engine);
        return round;
    }

    @Test
    void aRoundInWhichEverythingTookLongerHasTheSameRatio() {
        List<Times> rounds = List.of(round(12, 10), round(120, 100), round(90, 10));
        assertThat(Times.ratio(rounds, r -> r.service, r -> r.engine)).isEqualTo(new SearchFigures.Ratio(1.2, 1.2));
    }
}
