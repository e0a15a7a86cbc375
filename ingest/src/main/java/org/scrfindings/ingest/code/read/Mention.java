package org.scrfindings.ingest.code.read;

import org.scrfindings.ingest.parse.Span;

/**
 * A place where a passage names a service.
 *
 * @param code code of the professional group
 * @param sentence index of the sentence in {@link Reading#sentences()}
 * @param start offset in that sentence
 * @param end offset behind it
 */
public record Mention(String code, int sentence, int start, int end, Span span) {

    boolean isWithin(int outerStart, int outerEnd) {
        return outerStart <= start && end <= outerEnd;
    }

    boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }
}
