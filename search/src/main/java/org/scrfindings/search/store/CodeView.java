package org.scrfindings.search.store;

import java.time.Instant;
import java.util.List;

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

    static List<CodeView> all(List<StoredCode> codes) {
        return codes.stream().map(CodeView::of).toList();
    }
}
