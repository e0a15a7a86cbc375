package org.scrfindings.search.store;

import java.util.List;
import java.util.UUID;

/**
 * The codes of a finding, and why it has them.
 *
 * @param coding {@code machine}, or {@code confirmed} by a person
 * @param version counts what was done to the finding; in quotation marks it is the ETag, for a correction's
 *     {@code If-Match}
 */
public record CodingView(UUID findingId, String coding, int version, String codebookVersion, List<CodeView> codes) {

    static CodingView of(Finding f) {
        return new CodingView(f.id, f.coding, f.version, f.codebookVersion, CodeView.all(f.codes));
    }
}
