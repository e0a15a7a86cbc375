package org.scrfindings.ingest.code;

import java.util.List;
import org.scrfindings.ingest.parse.Span;

/**
 * One code given to a passage, and why.
 *
 * @param axis the axis it lies on
 * @param value a code of the codebook ({@code C1}), a pair ({@code csc~school}) or a direction ({@code school>csc})
 * @param confidence 0 to 1
 * @param words the words of the document that led to it; never empty, inside the passage or its heading
 */
public record Code(Axis axis, String value, double confidence, List<Span> words) {

    public Code {
        words = List.copyOf(words);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
