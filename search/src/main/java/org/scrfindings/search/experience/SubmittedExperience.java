package org.scrfindings.search.experience;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An experience as curators see it.
 *
 * @param status code of the {@link ExperienceStatus}
 * @param reason of the decision, or null
 * @param finds words in it that may identify someone; it cannot be accepted while one of them is of high severity
 * @param version counts its changes; in quotation marks it is the ETag, for a decision's {@code If-Match}
 */
public record SubmittedExperience(
        UUID id,
        String issue,
        String familiar,
        String role,
        String localBody,
        String furtherReasons,
        String whatHelped,
        boolean edited,
        String author,
        Instant addedAt,
        String status,
        String reason,
        String decidedBy,
        List<Find> finds,
        int version) {

    /**
     * Words that may identify someone.
     *
     * @param field that they stand in
     * @param type as of a disclosure in a document
     * @param severity {@code high} or {@code review}
     * @param start UTF-16 offset into the field
     */
    public record Find(String field, String type, String severity, int start, int end) {
        public boolean isHigh() {
            return severity.equals("high");
        }
    }

    static SubmittedExperience of(Experience e, List<Find> finds) {
        return new SubmittedExperience(
                e.id,
                e.issue,
                e.familiar.code(),
                e.role,
                e.localBody,
                e.furtherReasons,
                e.whatHelped,
                e.edited,
                e.author,
                e.addedAt,
                e.status.code(),
                e.reason,
                e.decidedBy,
                finds,
                e.version);
    }
}
