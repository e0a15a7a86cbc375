package org.scrfindings.api.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as pages write them, by the clocks of the reviews' country. */
@TemplateExtension
final class Times {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);

    private Times() {}

    static String day(Instant at) {
        return DAY.format(at.atZone(HERE));
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String second(Instant at) {
        return SECOND.format(at.atZone(HERE));
    }
}
