package org.scrfindings.api.rest;

import java.time.LocalDate;
import org.scrfindings.search.store.ReviewCalendar.Dates;

/**
 * From when and until when a review is public, as it is sent.
 *
 * @param embargoUntil the first day on which it may be public, such as 2026-03-01; missing for any
 * @param retainUntil the day on which it is withdrawn by itself; missing for never
 */
public record DatesBody(String embargoUntil, String retainUntil) {

    Dates read(LocalDate today) {
        LocalDate embargo = Days.optional("embargoUntil", embargoUntil);
        LocalDate retain = Days.optional("retainUntil", retainUntil);
        if (retain != null && !retain.isAfter(today)) {
            throw Problems.invalidField("retainUntil", "This day has come already. Withdraw the review instead.");
        }
        if (retain != null && embargo != null && !retain.isAfter(embargo)) {
            throw Problems.invalidField("retainUntil", "The review would be withdrawn before it is public.");
        }
        return new Dates(embargo, retain);
    }
}
