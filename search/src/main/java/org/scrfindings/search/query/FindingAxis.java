package org.scrfindings.search.query;

import java.util.Arrays;
import java.util.Optional;

/** What findings are filtered and counted by. */
public enum FindingAxis {
    STAGE("stage", "stage"),
    PAIR("pair", "pairs"),
    PROFESSIONAL("professional", "professionals"),
    FROM("from", "from"),
    TO("to", "to"),
    ISSUE("issue", "issues"),
    REASON("reason", "reasons"),
    THEME("theme", "themes"),
    POLARITY("polarity", "polarity"),
    RECOMMENDATION_TYPE("recommendationType", "recommendationType"),
    KIND("kind", "kind"),
    DOCUMENT_KIND("documentKind", "document.kind"),
    REVIEW_TYPE("reviewType", "document.review.reviewType"),
    LOCAL_BODY("localBody", "document.review.localBody"),
    OUTCOME("outcome", "document.review.outcome"),
    HARM("harm", "document.review.harm"),
    AGE_BAND("ageBand", "document.review.ageBand"),
    YEAR("year", "document.review.year"),
    REVIEW_ID("reviewId", "document.review.id"),
    CODING("coding", "coding");

    private final String parameter;
    private final String field;

    FindingAxis(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }

    /** The axis's name in requests and answers. */
    public String parameter() {
        return parameter;
    }

    /** The axis's field in the index. */
    public String field() {
        return field;
    }

    /** Whether it can be counted by; a count by review is a list of reviews, not a facet. */
    public boolean isFacet() {
        return this != REVIEW_ID;
    }

    public static Optional<FindingAxis> of(String parameter) {
        return Arrays.stream(values())
                .filter(a -> a.parameter.equals(parameter))
                .findFirst();
    }
}
