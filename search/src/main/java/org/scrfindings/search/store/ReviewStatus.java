package org.scrfindings.search.store;

import jakarta.persistence.EnumeratedValue;

/** Where a review stands between upload and publication. */
public enum ReviewStatus {
    DRAFT("draft"),
    SUBMITTED("submitted"),
    RETURNED("returned"),
    /** Fit for publication by a curator's word. */
    CLEARED("cleared"),
    PUBLISHED("published"),
    /** Nothing is left of it but that it was there, and what was decided about it. */
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    ReviewStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
