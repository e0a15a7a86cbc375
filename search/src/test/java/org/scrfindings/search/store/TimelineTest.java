package org.scrfindings.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final Timeline timeline = new Timeline(90);

    @Test
    void aLongTimeWithoutContactIsAGap() {
        timeline.next("2013-01-10");

        assertThat(timeline.next("2013-06-01"))
                .contains(new EventView.Gap(LocalDate.of(2013, 1, 10), LocalDate.of(2013, 6, 1), 142));
    }

    @Test
    void theFirstEventAndOneSoonAfterEndNoGap() {
        assertThat(timeline.next("2013-01-10")).isEmpty();
        assertThat(timeline.next("2013-04-10")).isEmpty();
    }

    @Test
    void aMonthCountsAsWhicheverOfItsDaysIsNearest() {
        timeline.next("2013-01");

        assertThat(timeline.next("2013-05-01")).isEmpty();
        assertThat(timeline.next("2013-08"))
                .get()
                .extracting(EventView.Gap::days)
                .isEqualTo(92L);
    }

    @Test
    void anEventWithoutADateNeitherMakesNorEndsAGap() {
        timeline.next("2013-01-10");

        assertThat(timeline.next("")).isEmpty();
        assertThat(timeline.next("2013-06-01")).isPresent();
    }

    @Test
    void aYearSpansAllOfItsDays() {
        timeline.next("2013");
        timeline.next("2013-02-01");

        assertThat(timeline.next("2014-02-01")).isEmpty();
    }

    @Test
    void whatThePagesBeforeShowedCounts() {
        timeline.pass(Stream.of("2013-05-20", "", "2012"));

        assertThat(timeline.next("2013-06-01")).isEmpty();
        assertThat(timeline.next("2014-06-01")).isPresent();
    }
}
