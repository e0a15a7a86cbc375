package org.scrfindings.search.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One step of a project: when, who, to which state, why. Never changed. */
@Embeddable
record ProjectStep(
        Instant at,
        String actor,
        @Enumerated(EnumType.STRING) ProjectStatus status,
        String reason) {}
