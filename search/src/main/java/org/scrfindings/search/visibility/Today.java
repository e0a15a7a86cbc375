package org.scrfindings.search.visibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where reviews are published: dates of embargo, retention and projects begin and end with it. */
@ApplicationScoped
public class Today {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.now(clock.withZone(LONDON));
    }
}
