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

    /**
     * @param redactedShown whether redacted words are, for who may let them be read again
     */
    static DisclosureView of(StoredDisclosure d, boolean redactedShown) {
        boolean shown = redactedShown || !d.isRedacted();
        return new DisclosureView(
                d.id,
                d.documentId,
                d.type,
                d.severity,
                shown ? d.text : String.valueOf(Mask.BLOCK).repeat(d.text.length()),
                d.page,
                d.start,
                d.end,
                d.place,
                d.status,
                d.reason,
                d.version);
    }
}
