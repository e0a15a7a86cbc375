package org.scrfindings.api.rest;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the days that people send. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Days() {}

    static LocalDate required(String field, String sent) {
        FreeText.required(field, sent);
        return read(field, sent);
    }

    static LocalDate optional(String field, String sent) {
        return sent == null ? null : read(field, sent);
    }

    private static LocalDate read(String field, String sent) {
        try {
            LocalDate day = LocalDate.parse(sent);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // answered below
        }
        throw Problems.invalidField(field, "A day is written 2026-03-01.");
    }
}
