package org.scrfindings.search.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a date may mean which is given as precisely as a document says it: {@code 2013-03-12}, {@code 2013-03}
 * or {@code 2013}.
 *
 * @param first the earliest of them
 * @param last the latest of them
 */
record DatePeriod(LocalDate first, LocalDate last) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** Nothing for the empty string, which stands for a date that could not be read. */
    static Optional<DatePeriod> of(String iso) {
        try {
            return switch (iso.length()) {
                case 0 -> Optional.empty();
                case YEAR -> {
                    Year year = Year.parse(iso);
                    yield Optional.of(
                            new DatePeriod(year.atDay(1), year.atMonth(12).atEndOfMonth()));
                }
                case MONTH -> {
                    YearMonth month = YearMonth.parse(iso);
                    yield Optional.of(new DatePeriod(month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(iso);
                    yield Optional.of(new DatePeriod(day, day));
                }
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
