package org.scrfindings.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.scrfindings.search.visibility.Today;

/** The day, as many days ahead as a test says. */
@Alternative
@Priority(1)
@Singleton
public class SettableToday extends Today {

    private volatile int ahead;

    SettableToday(Clock clock) {
        super(clock);
    }

    void goAhead(int days) {
        ahead = days;
    }

    @Override
    public LocalDate date() {
        return super.date().plusDays(ahead);
    }
}
