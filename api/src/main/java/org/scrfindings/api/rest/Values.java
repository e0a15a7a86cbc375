package org.scrfindings.api.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reads the values of parameters. */
final class Values {

    private Values() {}

    static UUID id(String parameter, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(parameter, "An identifier is needed here, such as %s.".formatted(new UUID(0, 0)));
        }
    }

    /** A point in time, or the beginning of a day in UTC. */
    static Instant time(String parameter, String text) {
        try {
            return text.length() > "2026-11-30".length()
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw Problems.invalid(
                    parameter, "A day or a point in time is needed here: 2026-11-30, or 2026-11-30T09:00:00Z.");
        }
    }
}
