package org.scrfindings.search.store;

import jakarta.persistence.Embeddable;

/** A problem met in reading a document; see {@link org.scrfindings.ingest.problem.Problem}. */
@Embeddable
public record StoredProblem(String level, String stage, String place, String message) {}
