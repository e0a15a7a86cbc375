package org.scrfindings.search.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks events by date and notices how long nobody recorded a contact. A date that names a month or a year only counts
 * as whichever of its days makes the gap shortest, so that no gap is claimed that the dates do not bear out.
 */
final class Timeline {

    private final int longestWithoutContact;
    private Optional<LocalDate> lastContact = Optional.empty();

    /** @param longestWithoutContact days between two events that are no gap yet */
    Timeline(int longestWithoutContact) {
        this.longestWithoutContact = longestWithoutContact;
    }

    /** Goes past events that are not shown again, given by their dates in any order. */
    void pass(Stream<String> dates) {
        dates.forEach(this::pass);
    }

    /** Goes on to the next event by date. */
    Optional<EventView.Gap> next(String date) {
        Optional<EventView.Gap> gap = DatePeriod.of(date).flatMap(this::gapBefore);
        pass(date);
        return gap;
    }

    private Optional<EventView.Gap> gapBefore(DatePeriod event) {
        return lastContact
                .filter(last -> ChronoUnit.DAYS.between(last, event.first()) > longestWithoutContact)
                .map(last -> new EventView.Gap(last, event.first(), ChronoUnit.DAYS.between(last, event.first())));
    }

    private void pass(String date) {
        DatePeriod.of(date)
                .map(DatePeriod::last)
                .filter(day -> lastContact.isEmpty() || day.isAfter(lastContact.get()))
                .ifPresent(day -> lastContact = Optional.of(day));
    }
}
