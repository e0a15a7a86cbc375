package org.scrfindings.search.store;

import jakarta.persistence.EnumeratedValue;

/** Where a review stands between upload and publication. */
public enum ReviewStatus {
    DRAFT("draft"),
    SUBMITTED("submitted"),
    RETURNED("returned"),
    PUBLISHED("published"),
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
