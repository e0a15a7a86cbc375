package org.scrfindings.ingest.code.read;

import java.util.List;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.parse.Span;

/**
 * How strongly a passage speaks for a code.
 *
 * @param score 0 for nothing at all, about 1 for a hint, 3 and more for certainty; below 0 against it
 * @param words what led to it
 */
public record Scored(String code, double score, List<Span> words) {

    /** Half way to certainty at a score of 1.5. */
    public double confidence() {
        return score <= 0 ? 0 : score / (score + 1.5);
    }

    public Code on(Axis axis) {
        return new Code(axis, code, confidence(), words);
    }
}
