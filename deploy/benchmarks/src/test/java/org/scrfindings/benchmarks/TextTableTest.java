package org.scrfindings.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsLineUpWithLabelsLeftAndFiguresRight() {
        TextTable table = new TextTable(List.of("Stage", "1 page"));
        table.add(List.of("parse", "1,250"));
        table.add(List.of("all but code", "7"));

        assertThat(table).hasToString("""
                | Stage        | 1 page |
                |--------------|-------:|
                | parse        |  1,250 |
                | all but code |      7 |
                """);
    }

    @Test
    void smallFiguresKeepTheirDecimalsAndLargeOnesLoseThem() {
        assertThat(List.of(ReportText.shown(0.314), ReportText.shown(31.42), ReportText.shown(3142)))
                .containsExactly("0.31", "31.4", "3,142");
    }
}
