package org.scrfindings.search.store;

import java.time.Instant;

/** A step in a review's history as it is shown. */
public record ReviewStepView(Instant at, String actor, String status, String reason) {}
