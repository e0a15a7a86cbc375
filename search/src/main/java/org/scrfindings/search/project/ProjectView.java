package org.scrfindings.search.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.scrfindings.search.visibility.Visibility;

/**
 * A project as it is shown to its researcher and to those who decide about it.
 *
 * @param kinds restricted kinds of document that it opens
 * @param status code of the {@link ProjectStatus}
 * @param active whether it opens them today
 * @param steps what was decided, the first step first
 */
public record ProjectView(
        UUID id,
        String title,
        String purpose,
        LocalDate from,
        LocalDate until,
        List<String> kinds,
        String researcher,
        String status,
        boolean active,
        Instant requestedAt,
        List<Decided> steps) {

    /** A step: when, who, to which state, and why. */
    public record Decided(Instant at, String actor, String status, String reason) {}

    static ProjectView of(Project p, LocalDate today) {
        return new ProjectView(
                p.id,
                p.title,
                p.purpose,
                p.from,
                p.until,
                p.kinds.isEmpty() ? Visibility.RESTRICTED_KINDS : p.kinds,
                p.researcher,
                p.status.code(),
                p.isActive(today),
                p.requestedAt,
                p.steps.stream()
                        .map(s -> new Decided(s.at(), s.actor(), s.status().code(), s.reason()))
                        .toList());
    }
}
