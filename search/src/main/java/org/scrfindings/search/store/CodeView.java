package org.scrfindings.search.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.scrfindings.ingest.code.Axis;

/**
 * A code of a finding as it is shown, and as a finding's history keeps it.
 *
 * @param axis code of the {@link org.scrfindings.ingest.code.Axis}
 * @param position order on its axis from 0, the main code first
 * @param confidence 0 to 1; of a person 1
 * @param coder name and version of the machine, or {@code person}
 */
public record CodeView(
        String axis,
        String value,
        int position,
        float confidence,
        String coder,
        String codebookVersion,
        Instant codedAt,
        List<StoredCode.Words> words) {

    private static final Comparator<StoredCode> ORDER = Comparator.<StoredCode>comparingInt(
                    c -> Axis.of(c.axis()).orElseThrow().ordinal())
            .thenComparingInt(StoredCode::position);

    static CodeView of(StoredCode c) {
        return new CodeView(
                c.axis(),
                c.value(),
                c.position(),
                c.confidence(),
                c.coder(),
                c.codebookVersion(),
                c.codedAt(),
                c.words());
    }

    CodeView masked(Mask mask) {
        List<StoredCode.Words> masked = words.stream()
                .map(w -> new StoredCode.Words(w.start(), w.end(), mask.within(mask.over(w.text(), w.start()))))
                .toList();
        return new CodeView(axis, value, position, confidence, coder, codebookVersion, codedAt, masked);
    }

    /** All codes by axis, the main one of each first. */
    static List<CodeView> all(List<StoredCode> codes) {
        return codes.stream().sorted(ORDER).map(CodeView::of).toList();
    }
}
