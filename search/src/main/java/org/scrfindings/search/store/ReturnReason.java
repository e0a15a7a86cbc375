package org.scrfindings.search.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a review is returned to its local body. */
public enum ReturnReason {
    /** Words may identify someone. */
    IDENTIFIES_SOMEONE("identifies-someone"),
    /** A document could not be read, or not checked. */
    UNREADABLE_DOCUMENT("unreadable-document"),
    /** A document is of another kind, or belongs to another review. */
    WRONG_DOCUMENT("wrong-document"),
    MISSING_DOCUMENT("missing-document"),
    MISSING_SECTION("missing-section"),
    FINDING_WITHOUT_REASON("finding-without-reason"),
    RECOMMENDATION_WITHOUT_OWNER("recommendation-without-owner"),
    /** What was said of the review when it was made is not right. */
    WRONG_DETAILS("wrong-details"),
    /** Something else, which the note says. */
    OTHER("other");

    private final String code;

    ReturnReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ReturnReason> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(ReturnReason::code).toList();
    }
}
