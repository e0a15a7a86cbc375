package org.scrfindings.search.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are asked for; what is empty filters nothing.
 *
 * @param action a whole one ({@code key.issued}) or what stands before a point ({@code key})
 * @param subject anything that an entry is about
 * @param since the earliest
 */
public record AuditQuestion(
        Optional<String> actor, Optional<String> action, Optional<UUID> subject, Optional<Instant> since) {}
