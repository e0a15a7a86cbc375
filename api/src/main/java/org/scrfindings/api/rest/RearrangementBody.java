package org.scrfindings.api.rest;

import java.util.List;
import java.util.UUID;

/**
 * Findings put in the place of others, as they are sent. Any part may be null.
 *
 * @param replaces findings that go; none for an addition
 * @param findings findings that come; none for a removal
 */
public record RearrangementBody(List<ReplacedBody> replaces, List<FindingBody> findings, String reason) {

    /**
     * @param version from the finding's coding
     */
    public record ReplacedBody(UUID id, Integer version) {}

    /** What is left out of a finding is taken over from those that it replaces. */
    public record FindingBody(
            String kind,
            String title,
            List<ExtentBody> evidence,
            CodingBody coding,
            String number,
            List<String> addressedTo) {}

    /** UTF-16 offsets into the document's text, the end exclusive. */
    public record ExtentBody(Integer start, Integer end) {}
}
