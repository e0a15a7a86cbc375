package org.scrfindings.search.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * An audit entry as administrators see it.
 *
 * @param seq counts from 1 without a gap
 * @param actor a person's name as the sign-in gives it, or {@code key:NAME}
 * @param action {@code seen.OPERATION} where somebody was shown what is not everyone's, otherwise what was decided about
 * @param subjects identifiers of the reviews, documents, findings and other things that it is about
 * @param detail codes and numbers, as JSON; never passages
 * @param digest SHA-256 of this entry and the one before, in hexadecimal
 */
public record AuditView(
        long seq,
        Instant at,
        String actor,
        String action,
        List<UUID> subjects,
        @JsonRawValue String detail,
        String digest) {

    static AuditView of(AuditEntry e) {
        return new AuditView(
                e.seq,
                e.at,
                e.actor,
                e.action,
                e.subjects,
                e.detail,
                HexFormat.of().formatHex(e.digest));
    }
}
