package org.scrfindings.benchmarks.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatencyTest {

    @Test
    void aShareOfTheRequestsTakesNoLongerThanItsPercentile() {
        List<Double> hundred =
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList();
        assertThat(Latency.of(hundred.reversed())).isEqualTo(new Latency(100, 50, 95, 99));
    }

    @Test
    void aSingleRequestIsEveryPercentile() {
        assertThat(Latency.of(List.of(7.0))).isEqualTo(new Latency(1, 7, 7, 7));
    }
}
