package org.scrfindings.search.experience;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * An experience as everyone sees it: neither who wrote it nor where they work.
 *
 * @param edited whether a curator changed its words
 */
public record ExperienceView(
        UUID id,
        String issue,
        String familiar,
        String role,
        String furtherReasons,
        String whatHelped,
        boolean edited,
        LocalDate addedOn) {

    static ExperienceView of(Experience e) {
        return new ExperienceView(
                e.id,
                e.issue,
                e.familiar.code(),
                e.role,
                e.furtherReasons,
                e.whatHelped,
                e.edited,
                LocalDate.ofInstant(e.addedAt, ZoneOffset.UTC));
    }
}
