package org.scrfindings.search.store;

import java.util.UUID;

/**
 * Words that may identify a person, as they are shown to those who decide about them.
 *
 * @param start offset in the text; {@code start} and {@code end} are both 0 for words that stand beside it
 * @param place where the text does not show the words, in plain words: {@code document properties: author}; empty
 *     where it does
 * @param version counts the decisions; in quotation marks it is the ETag, for a decision's {@code If-Match}
 */
public record DisclosureView(
        UUID id,
        UUID documentId,
        String type,
        String severity,
        String text,
        int page,
        int start,
        int end,
        String place,
        String status,
        String reason,
        int version) {

    static DisclosureView of(StoredDisclosure d) {
        return new DisclosureView(
                d.id,
                d.documentId,
                d.type,
                d.severity,
                d.text,
                d.page,
                d.start,
                d.end,
                d.place,
                d.status,
                d.reason,
                d.version);
    }
}
