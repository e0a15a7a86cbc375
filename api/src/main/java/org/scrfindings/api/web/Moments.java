package org.scrfindings.api.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people write them, where they live. */
final class Moments {

    private static final int DAY_KNOWN = 10;
    private static final int MONTH_KNOWN = 7;
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, h:mm a", Locale.UK);

    private Moments() {}

    /** A date as precise as it is known: 12 March 2013, March 2013 or 2013 for 2013-03-12, 2013-03 and 2013. */
    static String inWords(String date) {
        return switch (date.length()) {
            case DAY_KNOWN -> DAY.format(LocalDate.parse(date));
            case MONTH_KNOWN -> MONTH.format(YearMonth.parse(date));
            default -> date;
        };
    }

    /** Such as 30 November 2026. */
    @TemplateExtension
    static String day(Instant at) {
        return DAY.format(at.atZone(HERE));
    }

    @TemplateExtension
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Such as 30 November 2026, 14:15:07, where the order of events counts. */
    @TemplateExtension
    static String second(Instant at) {
        return SECOND.format(at.atZone(HERE));
    }

    /** Such as 30 November 2026, 2:15 pm. */
    @TemplateExtension
    static String minute(Instant at) {
        return MINUTE.format(at.atZone(HERE));
    }
}
