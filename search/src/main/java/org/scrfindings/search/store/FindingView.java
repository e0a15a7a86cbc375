package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A finding as it is shown: the verbatim passage, its places, its codes, and the review that it comes from.
 *
 * @param repeatedAt where else the document says it, such as its summary; no finding of its own
 * @param stage null where the passage is about the whole system
 * @param highlight the passage's best fragment with the words of the question in {@code <em>}, HTML-escaped; null
 *     where no question was asked
 */
public record FindingView(
        UUID id,
        UUID reviewId,
        UUID documentId,
        String documentKind,
        String kind,
        String title,
        String text,
        List<Evidence> evidence,
        List<Evidence> repeatedAt,
        String stage,
        List<String> pairs,
        List<Direction> directions,
        List<String> issues,
        List<String> reasons,
        List<String> themes,
        String polarity,
        String coding,
        String codebookVersion,
        ReviewSummary review,
        @JsonInclude(JsonInclude.Include.NON_NULL) String number,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recommendationType,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> addressedTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) String incident,
        @JsonInclude(JsonInclude.Include.NON_NULL) String context,
        @JsonInclude(JsonInclude.Include.NON_NULL) String problem,
        @JsonInclude(JsonInclude.Include.NON_NULL) String analysis,
        String highlight) {

    /** A paragraph of the passage and where it stands: UTF-16 offsets into the document's text. */
    public record Evidence(UUID documentId, int page, String section, int start, int end, String quote) {}

    /** Who told whom. */
    public record Direction(String from, String to) {

        /** Reads a code of the axis, {@code school>csc}. */
        static Direction of(String code) {
            String[] ends = code.split(">");
            return new Direction(ends[0], ends[1]);
        }
    }

    /**
     * What is shown of the review beside each of its findings.
     *
     * @param releasedAt when it was last published in this repository; null where it was not
     */
    public record ReviewSummary(String title, String localBody, String reviewType, Integer year, Instant releasedAt) {}

    /** The same finding with its codes, in the words of another reading of it. */
    public FindingView withWordsOf(FindingView other) {
        return new FindingView(
                id,
                reviewId,
                documentId,
                documentKind,
                kind,
                other.title,
                other.text,
                other.evidence,
                other.repeatedAt,
                stage,
                pairs,
                directions,
                issues,
                reasons,
                themes,
                polarity,
                coding,
                codebookVersion,
                review,
                other.number,
                recommendationType,
                other.addressedTo,
                other.incident,
                other.context,
                other.problem,
                other.analysis,
                highlight);
    }

    /** The same finding for someone who is to code it without seeing codes: what tells any is null. */
    public FindingView withoutCodes() {
        return new FindingView(
                id,
                reviewId,
                documentId,
                documentKind,
                kind,
                title,
                text,
                evidence,
                repeatedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                review,
                number,
                null,
                addressedTo,
                incident,
                context,
                problem,
                analysis,
                highlight);
    }
}
